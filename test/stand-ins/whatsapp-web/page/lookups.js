import { Chat, toChat } from './collections.js';
import { createWid } from './ids.js';
import { call } from './server.js';

/** What WhatsApp has told about numbers and LIDs, each way. */
const numbers = new Map();
const lids = new Map();

/** WAWebApiContact */
export const getCurrentLid = wid => lids.get(String(wid));
export const getPhoneNumber = wid => numbers.get(String(wid));
export const getAlternateUserWid = wid => getCurrentLid(wid) ?? getPhoneNumber(wid);

/** WAWebQueryExistsJob: is there such a person? The answer brings the LID, and the number unless it is hidden. */
export async function queryWidExists(wid) {
  const found = await call('exists', { id: String(wid) });
  if (!found) return null;
  const { pn, lid, hidesNumber } = found;
  lids.set(pn, createWid(lid));
  if (!hidesNumber) numbers.set(lid, createWid(pn));
  return { wid };
}

/** WAWebFindChatAction: the person's chat under its newest id, made if there was none. */
export async function findOrCreateLatestChat(wid) {
  const found = await call('chat', { id: String(wid) });
  if (!found) throw new Error('No LID for user');
  return { chat: Chat.get(found.id) ?? toChat(found), created: false };
}

/** WAWebDownloadManager: the attachment's bytes. */
export async function downloadAndMaybeDecrypt({ directPath }) {
  const response = await fetch(directPath);
  if (!response.ok) throw Object.assign(new Error('media fetch failed'), { status: response.status });
  return response.arrayBuffer();
}

/** WALinkify: the web addresses in a text. */
export function findLinks(text) {
  return [...(text ?? '').matchAll(/\bhttps?:\/\/\S+/gu)].map(([href]) => ({ href }));
}
