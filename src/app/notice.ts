/** A sentence of the catalogs, said in the reader's language when it is delivered. */
export interface Sentence {
  key: string;
  args?: Record<string, string | number>;
}

/** An unasked message to a user: by WhatsApp where they can be reached there, else by mail. */
export interface Notice {
  accountId: string;
  toUserId: string;
  sentence: Sentence;
  /** What can be tapped beneath it in a chat, as a choice's id and the sentence that labels it. */
  tap?: { id: string; label: Sentence };
}
