import type { CSSProperties } from 'react';

/** The parts that pages and mails have in common. */
export type Part = 'wordmark' | 'facts' | 'fact-label' | 'fact-value';

/** How a part is styled. Pages have a stylesheet and a policy against inline styles; mails can rely on inline styles only. */
export type Look = (part: Part) => { className: string; style?: CSSProperties };

/** The pages' look: the stylesheet knows the part by its class. */
export const byClass: Look = part => ({ className: part });
