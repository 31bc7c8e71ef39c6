/**
 * Usher's colours, for pages and mails alike. Every pair that carries text reaches 4.5:1, and every edge that one
 * must see to use the page 3:1, by light and by dark.
 */
export const palette = {
  light: {
    ground: '#f6f3ec',
    card: '#fffdf9',
    ink: '#1f2a24',
    quiet: '#55615a',
    line: '#e2ddd0',
    edge: '#7d877f',
    accent: '#0f5c41',
    accentHover: '#0b4632',
    onAccent: '#ffffff',
    tint: '#e7f1ea',
    alarm: '#a3291f',
    alarmTint: '#fbebe8',
  },
  dark: {
    ground: '#131a16',
    card: '#1c2520',
    ink: '#edf1ec',
    quiet: '#aab6ae',
    line: '#313d36',
    edge: '#77857c',
    accent: '#7ccfa6',
    accentHover: '#9adfbd',
    onAccent: '#0b2419',
    tint: '#22362c',
    alarm: '#ff9d90',
    alarmTint: '#3a211e',
  },
} as const;

export type Palette = Record<keyof (typeof palette)['light'], string>;

/** System fonts only: nothing is fetched, and the text looks like home on every device. */
export const fontFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';
