import type { CSSProperties } from 'react';
import type { Look, Part } from '../ui/look.ts';
import { fontFamily, palette } from '../ui/palette.ts';

const { light, dark } = palette;
const text: CSSProperties = {
  fontFamily,
  fontSize: '16px',
  lineHeight: '1.5',
  color: light.ink,
  margin: '0 0 16px',
};

/** Inline styles of a mail's parts, by light: many mail programs read nothing else. */
export const mailStyle = {
  body: { backgroundColor: light.ground, margin: '0', padding: '24px 8px' },
  card: {
    backgroundColor: light.card,
    border: `1px solid ${light.line}`,
    borderRadius: '16px',
    maxWidth: '34em',
    padding: '28px 24px 20px',
  },
  heading: { ...text, fontSize: '24px', lineHeight: '1.25', fontWeight: 650, margin: '20px 0 16px' },
  paragraph: text,
  code: {
    ...text,
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '24px',
    fontWeight: 600,
    letterSpacing: '0.08em',
    backgroundColor: light.tint,
    borderRadius: '12px',
    padding: '14px 18px',
    textAlign: 'center',
  },
  action: { margin: '0 0 20px' },
  button: {
    fontFamily,
    fontSize: '16px',
    fontWeight: 600,
    backgroundColor: light.accent,
    border: `2px solid ${light.accent}`,
    color: light.onAccent,
    borderRadius: '12px',
    boxSizing: 'border-box',
    display: 'block',
    padding: '14px 20px',
    textAlign: 'center',
  },
  secondButton: { backgroundColor: light.card, color: light.accent },
  hint: { ...text, fontSize: '14px', color: light.quiet, margin: '8px 0 0' },
  closing: { ...text, fontSize: '14px', color: light.quiet, margin: '0 0 8px' },
  rule: { border: 'none', borderTop: `1px solid ${light.line}`, margin: '20px 0 16px' },
  footer: {
    ...text,
    fontSize: '13px',
    color: light.quiet,
    margin: '16px auto 0',
    maxWidth: '34em',
    textAlign: 'center',
  },
} satisfies Record<string, CSSProperties>;

const partStyle: Record<Part, CSSProperties> = {
  wordmark: {
    fontFamily,
    fontSize: '18px',
    fontWeight: 700,
    letterSpacing: '-0.01em',
    color: light.accent,
  },
  facts: { margin: '0 0 20px', padding: '14px 18px 6px', backgroundColor: light.tint, borderRadius: '12px' },
  'fact-label': { ...text, fontSize: '13px', color: light.quiet, margin: '0' },
  'fact-value': { ...text, margin: '0 0 8px' },
};

/** The mails' look: inline styles by light, classes for the dark rules below. */
export const inline: Look = part => ({ className: part, style: partStyle[part] });

/** What inline styles cannot say. `!important`, because it must win over them. */
export const darkRules = `
@media (prefers-color-scheme: dark) {
  .ground, .ground > table > tbody > tr > td { background-color: ${dark.ground} !important; }
  .card { background-color: ${dark.card} !important; border-color: ${dark.line} !important; }
  .ink, .fact-value { color: ${dark.ink} !important; }
  .quiet, .fact-label { color: ${dark.quiet} !important; }
  .facts, .code { background-color: ${dark.tint} !important; }
  .wordmark { color: ${dark.accent} !important; }
  .button { background-color: ${dark.accent} !important; border-color: ${dark.accent} !important; color: ${dark.onAccent} !important; }
  .second { background-color: ${dark.card} !important; color: ${dark.accent} !important; }
  .rule { border-color: ${dark.line} !important; }
}`;
