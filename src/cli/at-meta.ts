import { loadSettingsFile, readBusinessConfig } from '../config.ts';
import { MetaRefusal } from '../whatsapp/cloud-api/granted.ts';
import { createGraph, type Graph } from '../whatsapp/cloud-api/graph.ts';
import { complain, say } from './exit-code.ts';

/** A line for each thing of ours at Meta; `isWell` is false when one needs somebody's attention. */
export interface MetaReport {
  lines: string[];
  isWell: boolean;
}

/** Does something in the business account that the settings name, and tells how it went. Answers the exit code. */
export async function atMeta(
  work: (account: { graph: Graph; businessAccountId: string }) => Promise<MetaReport>,
): Promise<number> {
  loadSettingsFile();
  const read = readBusinessConfig(process.env);
  if (!read.ok) return complain(read.problems);
  const { graphBaseUrl: baseUrl, graphVersion: version, accessToken, businessAccountId } = read.config;
  const graph = createGraph({ baseUrl, version, accessToken, timeoutMs: 20_000 });
  try {
    const { lines, isWell } = await work({ graph, businessAccountId });
    return isWell ? say(lines.join('\n')) : complain(lines);
  } finally {
    await graph.close();
  }
}

/** What Meta said against it, as the rest of a line; undefined where it was done. */
export async function refusalOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (failure) {
    if (failure instanceof MetaRefusal) return `not taken by Meta: ${failure.message}`;
    throw failure;
  }
}
