import type { Store } from '../app/ports.ts';
import type { PrismaClient } from './generated/client.ts';
import { auditEntryOf, codeOf, userOf } from './rows.ts';
import { isUuid, storable } from './storable.ts';

/** Single rows by a unique value, off the path of ordinary messages. */
export function createLookUps(
  prisma: PrismaClient,
): Pick<Store, 'findCode' | 'findPicture' | 'findUsersByEmail' | 'findAuditEntry'> {
  return {
    async findCode(hash) {
      // Six digits may be alike in two codes: the one that is good for something goes first.
      const code = await prisma.code.findFirst({
        where: { hash: storable(hash) },
        orderBy: [{ usedAt: { sort: 'desc', nulls: 'first' } }, { expiresAt: 'desc' }],
      });
      return code ? codeOf(code) : undefined;
    },

    async findPicture(accountId, userId) {
      const picture = await prisma.picture.findUnique({ where: { userId_accountId: { userId, accountId } } });
      return picture?.webp;
    },

    async findUsersByEmail(email) {
      const users = await prisma.user.findMany({
        where: { email: storable(email), status: 'ACTIVE' },
        orderBy: { id: 'asc' },
      });
      return users.map(userOf);
    },

    async findAuditEntry(id) {
      if (!isUuid(id)) return undefined;
      const entry = await prisma.auditEntry.findFirst({ where: { id } });
      return entry ? auditEntryOf(entry) : undefined;
    },
  };
}
