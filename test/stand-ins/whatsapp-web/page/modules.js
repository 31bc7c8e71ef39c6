import { Chat, Contact, Msg } from './collections.js';
import { Emitter } from './emitter.js';
import { createWid, MsgKey } from './ids.js';
import * as lookups from './lookups.js';
import * as sending from './sending.js';
import { call } from './server.js';
import { Cmd, Conn, me, Socket } from './session.js';

/** WhatsApp Web's own loader: a module by its name. */
export function moduleOf(name) {
  if (!Object.hasOwn(modules, name)) throw new Error(`Requiring unknown module "${name}"`);
  return modules[name];
}

/** The keys of this browser, which the QR code carries; of no use here but to be long enough. */
const publicKey = new Uint8Array(32).fill(7);
const metadata = { update: async () => undefined };
const nothing = () => undefined;

/** The modules that the Client reaches, by WhatsApp's names. */
const modules = {
  // The connection and who we are.
  WAWebSocketModel: { Socket },
  WAWebConnModel: { Conn },
  WAWebCmd: { Cmd },
  WAWebOfflineHandler: { OfflineMessageHandler: { getOfflineDeliveryProgress: () => 100 } },
  WAWebUserPrefsMeUser: { getMaybeMePnUser: () => me.pn, getMaybeMeLidUser: () => me.lid },
  WAWebStreamModel: { Stream: { markAvailable: nothing, markUnavailable: nothing } },
  WAWebMiscBrowserUtils: { info: () => ({ os: 'Linux', name: 'Chrome' }) },

  // Pairing: the parts of the QR code, and the eight letters to type on the phone instead.
  WABase64: { encodeB64: bytes => btoa(String.fromCharCode(...bytes)) },
  WAWebSignalStoreApi: {
    waSignalStore: { getRegistrationInfo: async () => ({ identityKeyPair: { pubKey: publicKey } }) },
  },
  WAWebUserPrefsInfoStore: { waNoiseInfo: { get: async () => ({ staticKeyPair: { pubKey: publicKey } }) } },
  WAWebUserPrefsMultiDevice: { getADVSecretKey: () => btoa(String.fromCharCode(...publicKey)) },
  WAWebAdvSignatureApi: {},
  WAWebCompanionRegClientUtils: { DEVICE_PLATFORM: '1' },
  WAWebAltDeviceLinkingApi: {
    setPairingType: nothing,
    initializeAltDeviceLinking: async () => undefined,
    initializeQRLinking: async () => undefined,
    startAltLinkingFlow: phone => call('pairing-code', { phone }),
  },
  WAWebLaunchSocketUtils: { refreshQR: () => Cmd.refreshQR() },

  // What there is: messages, chats, people.
  WAWebCollections: {
    Msg,
    Chat,
    Contact,
    GroupMetadata: metadata,
    Blocklist: { get: nothing },
    BusinessProfile: { find: async () => ({}) },
  },
  WAWebWidFactory: {
    createWid,
    createWidFromWidLike: createWid,
    asUserWidOrThrow: wid => {
      if (!wid.isUser()) throw new Error('asUserWidOrThrow: not a user');
      return wid;
    },
  },
  WAWebMsgKey: MsgKey,
  WAWebChatGetters: {
    getIsNewsletter: chat => chat.id.isNewsletter(),
    getIsBroadcast: chat => chat.id.isBroadcast(),
  },
  WAWebContactGetters: {
    getIsMe: ({ id }) => String(id) === String(me.pn) || String(id) === String(me.lid),
    getIsUser: ({ id }) => id.isUser(),
    getIsGroup: ({ id }) => id.isGroup(),
    getIsWAContact: () => true,
    getUserid: ({ id }) => id.user,
    getName: ({ name }) => name,
    getShortName: ({ name }) => name,
    getPushname: ({ pushname }) => pushname,
    getVerifiedName: nothing,
    getVerifiedLevel: nothing,
    getStatusMute: () => false,
    getIsEnterprise: () => false,
  },
  WAWebFrontendContactGetters: { getIsMyContact: () => false },
  WAWebLidMigrationUtils: { toPn: lookups.getPhoneNumber },
  WAWebQuotedMsgModelUtils: {
    getQuotedMsgObj: msg => Msg.getModelsArray().find(one => one.id.id === msg.quotedStanzaID),
  },
  WAWebCallCollection: Object.assign(new Emitter(), { calls: new Map() }),

  // Looking up.
  WAWebFindChatAction: { findOrCreateLatestChat: lookups.findOrCreateLatestChat },
  WAWebApiContact: lookups,
  WAWebQueryExistsJob: { queryWidExists: lookups.queryWidExists },
  WAWebChatLoadMessages: { loadEarlierMsgs: sending.loadEarlierMsgs },
  WAWebDownloadManager: { downloadManager: { downloadAndMaybeDecrypt: lookups.downloadAndMaybeDecrypt } },
  WALinkify: { findLinks: lookups.findLinks, findLink: text => lookups.findLinks(text)[0] ?? null },

  // Sending.
  WAWebSendMsgChatAction: { addAndSendMsgToChat: sending.addAndSendMsgToChat },
  WAWebUpdateUnreadChatAction: { sendSeen: sending.sendSeen },
  WAWebMsgReply: { canReplyMsg: () => true },
  WAWebGetEphemeralFieldsMsgActionsUtils: { getEphemeralFields: () => ({}) },
  WAWebLinkPreviewChatAction: { getLinkPreview: async () => undefined },
  WAWebChatStateBridge: {
    sendChatStateComposing: async () => undefined,
    sendChatStateRecording: async () => undefined,
    sendChatStatePaused: async () => undefined,
  },
  WAWebPresenceChatAction: {
    sendPresenceAvailable: async () => undefined,
    sendPresenceUnavailable: async () => undefined,
  },

  // Where votes and reactions are written down: the Client listens in by wrapping these.
  WAWebAddonPollVoteTableMode: { pollVoteTableMode: { bulkUpsert: async () => undefined } },
  WAWebAddonReactionTableMode: { reactionTableMode: { bulkUpsert: async () => undefined } },
  WAWebPollsVotesSchema: { getTable: () => ({ equals: (_, poll) => call('votes', { poll }) }) },

  // What the Client switches on or wraps without asking anything of it.
  WAWebSyncGatingUtils: {},
  WAWebBackendJobsCommon: { mediaTypeFromProtobuf: nothing },
  WAWebE2EProtoUtils: { typeAttributeFromProtobuf: nothing },
  WAWebNonMessageDataRequestPlaceholderMessageResendUtils: { handlePlaceholderMsgsSeen: nothing },
};
