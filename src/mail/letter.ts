import type { Fact } from '../texts/invitation-words.ts';

/** What a mail says, before it is set as HTML and as text. Every string is plain text, not escaped for any place. */
export interface Letter {
  subject: string;
  /** What mail programs show beside the subject. */
  preview: string;
  heading: string;
  paragraphs: string[];
  facts?: Fact[];
  /** A code to copy, set large. */
  code?: string;
  actions?: Action[];
  /** Small print. */
  closing: string[];
  footer: string;
}

/** A link to follow; the first of a letter is the one most people should take. */
export interface Action {
  label: string;
  url: string;
  /** What will happen, or another way to the same end. */
  hints?: string[];
}
