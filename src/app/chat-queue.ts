/** One message of a chat at a time in this process, in the order of arrival; other chats are not kept waiting. */
export function createChatQueue(): (chat: string, work: () => Promise<void>) => Promise<void> {
  const tails = new Map<string, Promise<void>>();
  return (chat, work) => {
    const before = tails.get(chat);
    const mine = before ? before.then(work, work) : work();
    tails.set(chat, mine);
    const leave = () => {
      if (tails.get(chat) === mine) tails.delete(chat);
    };
    mine.then(leave, leave);
    return mine;
  };
}
