/**
 * A failure that whoever runs Usher can mend. Its message is one line that says what is wrong and what to do; it is
 * shown as it stands, without a stack. It never holds a secret.
 */
export class MendableError extends Error {
  override name = 'MendableError';
}
