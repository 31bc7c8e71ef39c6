/** Says it to whoever asked. Answers the exit code 0. */
export function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** Says what to mend, a line each. Answers the exit code 2. */
export function complain(problems: readonly string[]): number {
  process.stderr.write(`${problems.join('\n')}\n`);
  return 2;
}
