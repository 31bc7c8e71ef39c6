/** Something did not answer in the time that it was given. */
export class NoAnswerError extends Error {
  constructor(ms: number) {
    super(`no answer within ${ms / 1000} seconds`);
    this.name = 'NoAnswerError';
  }
}

/** What the work gives; rejects with NoAnswerError when it takes longer than `ms`. The work itself goes on, and nobody hears of its end. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswerError(ms)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
