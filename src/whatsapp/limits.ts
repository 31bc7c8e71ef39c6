/**
 * What WhatsApp takes, in characters, as Meta documents it for the Cloud API
 * (developers.facebook.com/docs/whatsapp/cloud-api/reference/messages).
 */
export const limits = {
  text: 4096,
  /** The text above buttons or a list. */
  interactiveBody: 1024,
  buttons: 3,
  buttonTitle: 20,
  buttonId: 256,
  listRows: 10,
  /** The label that opens a list. */
  listButton: 20,
  rowTitle: 24,
  rowId: 200,
  rowDescription: 72,
  /** Of the twelve options that WhatsApp's apps give a poll, as many as a list has rows. */
  pollOptions: 10,
  pollOption: 100,
  /** Our reference, which comes back with each status. */
  callbackData: 512,
} as const;
