import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Within about two minutes, where the full run takes about six. */
  quick: boolean;
  /** Where the result goes as JSON, if anywhere. */
  json: string | undefined;
  /** Measures only the scenarios of this name, while something is being made faster. */
  only: string | undefined;
}

export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: { quick: { type: 'boolean' }, json: { type: 'string' }, only: { type: 'string' } },
  });
  return { quick: values.quick ?? false, json: values.json, only: values.only };
}
