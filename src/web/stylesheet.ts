import { fontFamily, type Palette, palette } from '../ui/palette.ts';

function variables(colours: Palette): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name.replace(/[A-Z]/gu, letter => `-${letter.toLowerCase()}`)}: ${value};`)
    .join(' ');
}

/**
 * The pages' one stylesheet: elements look right without a class; the few classes name parts that no element names.
 * One column, nothing wider than the screen down to 320 px, everything to tap at least 44 px high.
 */
export const stylesheet = `
:root { color-scheme: light dark; ${variables(palette.light)} }
@media (prefers-color-scheme: dark) { :root { ${variables(palette.dark)} } }

* { box-sizing: border-box; }
html { font: 100%/1.5 ${fontFamily}; background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 34rem; min-height: 100vh; min-height: 100dvh; padding: 0 1rem; display: flex; flex-direction: column; overflow-wrap: break-word; }
header { padding: 1.75rem .25rem 1rem; }
main { background: var(--card); border: 1px solid var(--line); border-radius: 1.25rem; padding: 1.75rem 1.5rem; }
footer { margin-top: auto; padding: 1.5rem .25rem 1.75rem; color: var(--quiet); font-size: .875rem; text-align: center; }

.wordmark { color: var(--accent); font-size: 1.25rem; font-weight: 700; letter-spacing: -.01em; }
.wordmark::before { content: ""; display: inline-block; width: .7em; height: .7em; margin-right: .4em; border-radius: .7em .7em .7em .15em; background: var(--accent); }

h1 { font-size: 1.625rem; line-height: 1.2; letter-spacing: -.015em; margin: 0 0 .75rem; text-wrap: balance; }
p { margin: 0 0 1rem; text-wrap: pretty; }
main > :last-child, form > :last-child { margin-bottom: 0; }
a { color: var(--accent); text-underline-offset: .2em; }
a:hover { color: var(--accent-hover); }
small, .hint { color: var(--quiet); font-size: .875rem; }

dl { margin: 0 0 1.5rem; padding: 1rem 1.25rem; border-radius: .875rem; background: var(--tint); display: grid; gap: .75rem; }
dt { color: var(--quiet); font-size: .8125rem; }
dd { margin: 0; }

form { margin: 0 0 1rem; }
fieldset { border: 0; margin: 0 0 1.25rem; padding: 0; min-width: 0; }
label { display: block; font-weight: 600; margin: 0 0 .25rem; }
.hint { display: block; margin: 0 0 .375rem; }
input, select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: .75rem; min-height: 2.875rem; padding: .5rem .875rem; width: 100%; }
input[aria-invalid="true"] { border-color: var(--alarm); border-width: 2px; }
input[type="file"] { padding: .375rem; }
input[type="file"]::file-selector-button { font: inherit; font-size: .9375rem; color: var(--ink); background: var(--tint); border: 0; border-radius: .5rem; min-height: 2.125rem; padding: 0 .75rem; margin-right: .75rem; }
label.choice { display: flex; align-items: center; gap: .625rem; min-height: 2.75rem; margin: 0; font-weight: 400; }
label.choice input { width: 1.25rem; height: 1.25rem; min-height: 0; margin: 0; accent-color: var(--accent); }

button, a.button { font: inherit; font-weight: 600; display: block; width: 100%; min-height: 3rem; padding: .6875rem 1.25rem; border: 2px solid var(--accent); border-radius: .875rem; background: var(--accent); color: var(--on-accent); text-align: center; text-decoration: none; cursor: pointer; }
button:hover, a.button:hover { background: var(--accent-hover); border-color: var(--accent-hover); color: var(--on-accent); }
button.quiet { background: transparent; border-color: transparent; color: var(--accent); }
button.quiet:hover { background: var(--tint); color: var(--accent-hover); }
button.alarm { background: transparent; border-color: var(--alarm); color: var(--alarm); }
button.alarm:hover { background: var(--alarm-tint); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }

select { appearance: none; padding-right: 2.5rem; background-image: linear-gradient(45deg, transparent 50%, var(--quiet) 50%), linear-gradient(135deg, var(--quiet) 50%, transparent 50%); background-position: right 1.25rem center, right .875rem center; background-size: .375rem .375rem; background-repeat: no-repeat; }

.mark { display: block; margin: 0 0 1.25rem; }
.mark circle { fill: var(--tint); }
.mark path { fill: none; stroke: var(--accent); stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }

.person { display: flex; align-items: center; gap: 1rem; margin: 0 0 1.5rem; }
.person > div { min-width: 0; }
.person p { margin: 0; }
.person strong { font-size: 1.125rem; }
.portrait { flex: none; width: 4.5rem; height: 4.5rem; border-radius: 50%; object-fit: cover; background: var(--tint); color: var(--accent); display: grid; place-items: center; font-size: 1.5rem; font-weight: 650; }

.said { padding: .75rem 1rem; border-radius: .875rem; background: var(--tint); }
.problems { margin: 0 0 1.5rem; padding: 1rem 1.25rem; border: 2px solid var(--alarm); border-radius: .875rem; background: var(--alarm-tint); }
.problems h2 { font-size: 1rem; margin: 0 0 .25rem; }
.problems ul { margin: 0; padding: 0; list-style: none; }
.problems a { color: var(--alarm); }
.problem { display: block; color: var(--alarm); margin: 0 0 .375rem; font-size: .9375rem; }

.steps { list-style: none; counter-reset: step; margin: 0 0 1.75rem; padding: .5rem 1.25rem; border-radius: .875rem; background: var(--tint); }
.steps li { counter-increment: step; display: flex; align-items: baseline; gap: .625rem; min-height: 2.75rem; padding: .625rem 0; }
.steps li::before { content: counter(step); flex: none; width: 1.25em; color: var(--quiet); font-variant-numeric: tabular-nums; }
.steps li.done::before { content: "\\2713" / ""; color: var(--accent); font-weight: 700; }
.steps li > :first-child { min-width: 0; }
.steps small { flex: none; max-width: 50%; margin-left: auto; text-align: right; }
main h2 { font-size: 1.25rem; line-height: 1.25; margin: 0 0 .75rem; }
main h3 { font-size: 1.0625rem; margin: 1.5rem 0 .5rem; }
button.second { margin-top: .75rem; background: transparent; color: var(--accent); }
button.second:hover { background: var(--tint); color: var(--accent-hover); border-color: var(--accent-hover); }
.said.alarm { background: var(--alarm-tint); color: var(--alarm); }
.words { padding: 1rem 1.25rem; border-radius: .875rem; background: var(--tint); font: 600 1.25rem/1.3 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; text-align: center; }
.qr { display: block; width: 100%; max-width: 18rem; height: auto; margin: 0 auto 1.25rem; border-radius: .5rem; }

@media (min-width: 40rem) { header { padding-top: 3.5rem; } main { padding: 2.5rem; } }
@media (forced-colors: active) { button, a.button { border-color: ButtonText; } }
@media print { body { min-height: 0; } main { border: 0; padding: 0; } }
`;
