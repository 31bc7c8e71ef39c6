/** Made up, and known to the bench's Graph alone. */
export const keys = {
  phoneNumberId: '100000000000001',
  accessToken: 'a-token-that-only-the-bench-takes',
  appSecret: 'a-secret-that-only-the-bench-has',
  verifyToken: 'a-word-that-only-the-bench-knows',
};

/** The digits of a chat's phone, by its number. */
export function phoneOf(chat: number): string {
  return String(447700000000 + chat);
}
