/** What a chat can grant. The owner is `Account.ownerId` with role ADMIN, not a third role. */
export const roles = ['USER', 'ADMIN'] as const;
export type Role = (typeof roles)[number];
