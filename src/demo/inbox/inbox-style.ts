import { fontFamily, type Palette, palette } from '../../ui/palette.ts';

function variables({ ground, card, ink, quiet, line, accent, tint }: Palette): string {
  return `--ground: ${ground}; --card: ${card}; --ink: ${ink}; --quiet: ${quiet}; --line: ${line}; --accent: ${accent}; --tint: ${tint};`;
}

/** The inbox page's stylesheet, in the colours of Usher's own pages. */
export const inboxStyle = `
:root { color-scheme: light dark; ${variables(palette.light)} }
@media (prefers-color-scheme: dark) { :root { ${variables(palette.dark)} } }
* { box-sizing: border-box; }
html { font: 100%/1.45 ${fontFamily}; -webkit-text-size-adjust: 100%; }
body { margin: 0; height: 100vh; height: 100dvh; display: grid; grid-template: minmax(0, 1fr) / 22rem minmax(0, 1fr); background: var(--ground); color: var(--ink); }
h1, h2, p, ol, dl, dd { margin: 0; padding: 0; }
ol { list-style: none; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.hint { color: var(--quiet); font-size: .875rem; padding: 0 1.25rem 1rem; }
.pill { font-weight: 600; text-decoration: none; padding: .5rem .9rem; border: 1px solid currentColor; border-radius: 999px; }
.pill:hover { background: var(--tint); }

aside { background: var(--card); border-right: 1px solid var(--line); overflow-y: auto; min-width: 0; }
aside > header { display: flex; justify-content: space-between; align-items: center; padding: 1.25rem 1.25rem .25rem; }
h1 { font-size: 1.375rem; letter-spacing: -.01em; }
#mails a { display: block; padding: .75rem 1.25rem; color: var(--ink); text-decoration: none; border-left: 4px solid transparent; }
#mails li { border-top: 1px solid var(--line); }
#mails a:hover, #mails [aria-current] { background: var(--tint); }
#mails [aria-current] { border-left-color: var(--accent); }
#mails :focus-visible { outline-offset: -3px; }
.to { display: flex; justify-content: space-between; gap: .75rem; }
.to strong { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
time { color: var(--quiet); font-size: .8125rem; flex: none; }
.subject { color: var(--quiet); font-size: .9375rem; }
.new .subject { color: var(--ink); }
.new .to::before { content: ""; flex: none; align-self: center; width: .6rem; height: .6rem; border-radius: 50%; background: var(--accent); margin-right: -.25rem; }
.new .to time { margin-left: auto; }

main { min-width: 0; min-height: 0; padding: 1.5rem; display: flex; justify-content: center; }
article { flex: 1; max-width: 46rem; display: flex; flex-direction: column; gap: .75rem; min-height: 0; min-width: 0; }
h2 { font-size: 1.375rem; line-height: 1.25; overflow-wrap: anywhere; }
dl { color: var(--quiet); font-size: .9375rem; }
dl div { display: flex; gap: .5rem; }
dt { min-width: 3rem; }
dd { color: var(--ink); overflow-wrap: anywhere; }
.views { display: flex; gap: .25rem; }
.views a { padding: .55rem 1rem; border-radius: 999px; text-decoration: none; font-weight: 600; }
.views [aria-current] { background: var(--tint); color: var(--ink); }
iframe, pre { flex: 1; width: 100%; min-height: 0; margin: 0; border: 1px solid var(--line); border-radius: 1rem; background: var(--card); }
pre { padding: 1.25rem; overflow: auto; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
.nothing { align-self: center; max-width: 24rem; text-align: center; color: var(--quiet); text-wrap: balance; }
.back { display: none; }

@media (max-width: 759px) {
  body { grid-template-columns: minmax(0, 1fr); }
  aside { border: 0; }
  body.reading aside, body:not(.reading) main:has(article) { display: none; }
  body:not(.reading) { grid-template-rows: auto minmax(0, 1fr); }
  main { padding: .75rem .75rem 1rem; }
  .back { display: inline-block; align-self: flex-start; padding: .6rem .25rem; text-decoration: none; font-weight: 600; }
  article { gap: .5rem; }
}
`;
