import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { businessAccountId } from '../../../src/demo/meta/webhook-body.ts';
import { packageRoot } from '../../../src/lib/package-root.ts';
import { keys } from '../../whatsapp/cloud-api-host.ts';

/** Runs one of the programs of `src/cli` that change something at Meta, against a stand-in at this address. */
export function metaProgram(name: 'templates' | 'forms', url: () => string) {
  return (words: string[], environment: Record<string, string> = {}) => {
    const { PATH, HOME } = process.env;
    const env = {
      PATH,
      HOME,
      WHATSAPP_BUSINESS_ACCOUNT_ID: businessAccountId,
      WHATSAPP_ACCESS_TOKEN: keys.accessToken,
      GRAPH_BASE_URL: url(),
      ...environment,
    };
    const program = join(packageRoot(), 'src', 'cli', `${name}.ts`);
    return new Promise<{ code: number; lines: string[] }>(resolve => {
      execFile(
        process.execPath,
        ['--import', 'tsx', program, ...words],
        { cwd: packageRoot(), env },
        (failure, out, err) =>
          resolve({ code: Number(failure?.code ?? 0), lines: (out + err).trim().split('\n') }),
      );
    });
  };
}
