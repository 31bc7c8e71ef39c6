import type { TurnContext } from '../turn.ts';
import type { Command } from './command.ts';

/** May the sender of this turn ask for what is allowed to these? */
export function mayUse(
  allowed: Command['allowed'],
  { sender, account }: Pick<TurnContext, 'sender' | 'account'>,
): boolean {
  if (allowed === 'owner') return sender.id === account.ownerId;
  return allowed === 'everyone' || sender.role === 'ADMIN';
}
