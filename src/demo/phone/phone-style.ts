import { fontFamily } from '../../ui/palette.ts';

const light = `
  --desk: #f3f1ec; --panel: #ffffff; --ink: #111b21; --quiet: #54656f; --line: #e3e0d9; --field: #f3f5f6;
  --bar: #ffffff; --wall: #efe9e0; --dot: #e5ddd1; --in: #ffffff; --out: #d9fdd3; --meta: #54656f; --link: #0b66b0;
  --accent: #00704f; --on-accent: #ffffff; --tick: #0b76b8; --chosen: #e9f3ee; --alarm: #a3291f; --notice: #fdf3cf; --notice-ink: #4a4433;`;
const dark = `
  --desk: #0b1014; --panel: #131c21; --ink: #e9edef; --quiet: #a7b4bc; --line: #26343b; --field: #202c33;
  --bar: #1b262c; --wall: #0d161b; --dot: #15222a; --in: #202c33; --out: #075545; --meta: #c2ced4; --link: #7cc7ff;
  --accent: #3ddc97; --on-accent: #06251a; --tick: #7cd4ff; --chosen: #1f2e34; --alarm: #ff9d90; --notice: #2a2a1f; --notice-ink: #f0e6c0;`;

const desk = `
:root { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) { :root { ${dark} } }
* { box-sizing: border-box; }
html { font: 100%/1.4 ${fontFamily}; -webkit-text-size-adjust: 100%; }
body { margin: 0; height: 100vh; height: 100dvh; display: grid; grid-template: minmax(0, 1fr) / 20rem minmax(0, 1fr); background: var(--desk); color: var(--ink); overflow: hidden; }
h1, h2, p, ul, ol { margin: 0; padding: 0; }
ul, ol { list-style: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.hint, small { color: var(--quiet); font-size: .875rem; }
.problem { color: var(--alarm); font-size: .875rem; }
.problem:empty { display: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }

button, input, textarea { font: inherit; color: inherit; }
button { cursor: pointer; border: 0; border-radius: 999px; background: var(--accent); color: var(--on-accent); font-weight: 600; min-height: 2.75rem; padding: .5rem 1.1rem; }
button.plain { background: transparent; color: var(--accent); }
button.plain:hover { background: var(--chosen); }
label { display: block; font-size: .875rem; color: var(--quiet); margin-top: .75rem; }
input { display: block; width: 100%; min-height: 2.75rem; margin-top: .25rem; padding: .4rem .8rem; border: 1px solid var(--quiet); border-radius: .75rem; background: var(--field); color: var(--ink); }
form button:not(.plain) { margin-top: .875rem; }
.row { display: flex; justify-content: flex-end; gap: .5rem; margin-top: 1rem; }
.row button:not(.plain) { margin: 0; }
.pill { color: var(--accent); font-weight: 600; text-decoration: none; padding: .5rem .9rem; border: 1px solid currentColor; border-radius: 999px; }
.pill:hover { background: var(--chosen); }

aside { background: var(--panel); border-right: 1px solid var(--line); overflow-y: auto; padding-bottom: 1rem; }
aside > header { display: flex; justify-content: space-between; align-items: center; padding: 1.25rem 1rem .25rem; }
aside h1 { font-size: 1.375rem; letter-spacing: -.01em; }
aside > .hint { padding: 0 1rem .75rem; }
aside > details { margin: .5rem 1rem 0; border-top: 1px solid var(--line); padding-top: .5rem; }
summary { cursor: pointer; padding: .75rem .25rem; color: var(--accent); font-weight: 600; }
.avatar { flex: none; width: 2.75rem; height: 2.75rem; border-radius: 50%; display: grid; place-items: center; font-weight: 650; color: #fff; background: #5b6b75; }
.hue0 { background: #8a4b2a; } .hue1 { background: #2d6a8a; } .hue2 { background: #6a4fa3; } .hue3 { background: #2c7250; } .hue4 { background: #a03c5c; } .hue5 { background: #6b5f1d; }
.usher { background: #00704f; border-radius: 50% 50% 50% 12%; }
.who { min-width: 0; flex: 1; display: flex; flex-direction: column; text-align: left; }
#people button, dialog li button { width: 100%; display: flex; align-items: center; gap: .75rem; border-radius: 0; background: none; color: var(--ink); font-weight: 400; padding: .6rem 1rem; text-align: left; }
#people button:hover, #people [aria-current], dialog li button:hover { background: var(--chosen); }
#people :focus-visible { outline-offset: -3px; }
.last { color: var(--quiet); font-size: .9rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.side { flex: none; display: flex; flex-direction: column; align-items: flex-end; gap: .25rem; font-size: .75rem; color: var(--quiet); }
.badge { background: var(--accent); color: var(--on-accent); border-radius: 999px; min-width: 1.3rem; padding: .05rem .4rem; text-align: center; font-weight: 700; }
`;

const phone = `
#phones { display: flex; justify-content: center; gap: 2rem; padding: 1rem 1.5rem 1.25rem; min-width: 0; height: 100%; }
.phone { flex: 1; max-width: 27rem; min-width: 0; display: flex; flex-direction: column; height: 100%; max-height: 58rem; margin: auto 0; }
.phone > h2 { display: flex; justify-content: space-between; align-items: center; padding: 0 .25rem .5rem 1rem; font-size: 1rem; min-height: 3rem; }
.phone > h2 small { display: block; font-weight: 400; }
.close { font-size: 1.5rem; width: 2.75rem; padding: 0; }
.phone:only-child .close { visibility: hidden; }
.screen { flex: 1; min-height: 0; display: flex; flex-direction: column; background: var(--wall); border: .6rem solid #1d2428; border-radius: 2.25rem; overflow: hidden; box-shadow: 0 1.25rem 3rem -1rem rgb(0 0 0 / .35); }
.screen > header { display: flex; align-items: center; gap: .75rem; padding: .7rem 1rem; background: var(--bar); border-bottom: 1px solid var(--line); }
.screen > header strong { line-height: 1.2; }
.status { font-size: .8125rem; color: var(--quiet); }
.back, .owner { display: none; }

[role=log] { flex: 1; overflow-y: auto; padding: .75rem; display: flex; flex-direction: column; gap: .3rem; background: radial-gradient(var(--dot) 1.5px, transparent 1.6px) 0 0 / 22px 22px; overscroll-behavior: contain; }
[role=log] > :first-child { margin-top: auto; }
[role=log]:focus-visible { outline-offset: -3px; }
.day { align-self: center; background: var(--panel); color: var(--quiet); font-size: .78rem; border-radius: .6rem; padding: .25rem .7rem; margin: .25rem 0; }
.greeting { align-self: center; max-width: 92%; background: var(--notice); color: var(--notice-ink); border-radius: .9rem; padding: .8rem 1rem; font-size: .9rem; text-align: center; margin-bottom: auto; }
.greeting button { width: 100%; margin-top: .5rem; background: var(--panel); color: var(--accent); overflow-wrap: anywhere; border-radius: .75rem; }
.in, .out { max-width: 86%; display: flex; flex-direction: column; gap: .25rem; }
.in { align-self: flex-start; } .out { align-self: flex-end; align-items: flex-end; }
.in + .out, .out + .in { margin-top: .4rem; }
.in:has(.choices) + .in { margin-top: .5rem; }
.bubble { background: var(--in); border-radius: .8rem; border-top-left-radius: .2rem; padding: .42rem .65rem; box-shadow: 0 1px 1px rgb(0 0 0 / .12); }
.out .bubble { background: var(--out); border-radius: .8rem; border-top-right-radius: .2rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; display: inline; }
.text code { font-size: .95em; }
.text a { color: var(--link); }
.card-icon { margin-right: .35rem; }
.meta { float: right; margin: .35rem 0 -.15rem .75rem; font-size: .7rem; color: var(--meta); white-space: nowrap; }
.ticks { margin-left: .3rem; letter-spacing: -.3em; padding-right: .3em; }
.ticks.read { color: var(--tick); }
.choices { display: flex; flex-direction: column; gap: .25rem; }
.choices button { background: var(--in); color: var(--accent); border-radius: .8rem; box-shadow: 0 1px 1px rgb(0 0 0 / .12); overflow-wrap: anywhere; }
.choices button:hover, .greeting button:hover { background: var(--chosen); }
.dots .bubble { display: flex; gap: .3rem; padding: .8rem .85rem; }
.dots i { width: .5rem; height: .5rem; border-radius: 50%; background: var(--quiet); animation: dot 1.1s infinite; }
.dots i:nth-child(2) { animation-delay: .15s; } .dots i:nth-child(3) { animation-delay: .3s; }
@keyframes dot { 0%, 60%, 100% { opacity: .3; } 30% { opacity: 1; transform: translateY(-.15rem); } }

.screen > .problem { padding: .4rem 1rem; background: var(--panel); }
.screen > form { display: flex; align-items: flex-end; gap: .4rem; padding: .5rem; background: var(--bar); border-top: 1px solid var(--line); }
.screen > form textarea { flex: 1; min-width: 0; resize: none; border: 1px solid transparent; border-radius: 1.4rem; background: var(--field); padding: .65rem 1rem; line-height: 1.4; min-height: 2.75rem; max-height: 8rem; field-sizing: content; }
.screen > form textarea:focus-visible { outline-width: 2px; outline-offset: -1px; }
.screen > form button { margin: 0; }
.round { flex: none; width: 2.75rem; padding: 0; font-size: 1.15rem; line-height: 1; }
.round.plain { font-size: 1.6rem; font-weight: 400; }
`;

const over = `
dialog { border: 0; padding: 1.25rem; background: var(--panel); color: var(--ink); border-radius: 1.25rem; width: min(26rem, calc(100vw - 2rem)); max-height: 80dvh; overflow-y: auto; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog h2 { font-size: 1.125rem; margin-bottom: .5rem; }
dialog ul { margin: .5rem -1.25rem; border-block: 1px solid var(--line); }
dialog li + li { border-top: 1px solid var(--line); }
dialog li button span:not(.who, .avatar, .who *) { color: var(--quiet); font-size: .875rem; }
dialog q { font-weight: 600; overflow-wrap: anywhere; }
#form fieldset { border: 0; padding: 0; margin: .75rem 0 0; } #form legend { font-size: .875rem; color: var(--quiet); padding: 0; }
#form .option { display: flex; gap: .6rem; align-items: flex-start; margin: .5rem 0 0; font-size: 1rem; color: var(--ink); min-height: 1.75rem; }
#form .option input { flex: none; width: 1.25rem; min-height: 1.25rem; margin: .1rem 0 0; accent-color: var(--accent); } #form small { display: block; }
#rows, #card, #form { position: fixed; top: auto; right: auto; margin: 0; max-width: none; border-radius: 1.25rem 1.25rem 2rem 2rem; }
#rows li button { flex-direction: column; align-items: flex-start; gap: 0; padding-inline: 1.25rem; }
#rows .plain { width: 100%; }
@media (prefers-reduced-motion: no-preference) { #rows[open], #card[open], #form[open] { animation: rise .18s ease-out; } @keyframes rise { from { transform: translateY(2rem); opacity: .3; } } }

#mails { position: fixed; left: 1rem; bottom: 1rem; width: min(18rem, calc(100vw - 2rem)); z-index: 1; }
#mails a { display: flex; gap: .75rem; align-items: center; padding: .75rem 1rem; border-radius: 1rem; background: var(--ink); color: var(--panel); text-decoration: none; font-size: .9rem; box-shadow: 0 .75rem 2rem -.5rem rgb(0 0 0 / .5); overflow-wrap: anywhere; }
#mails strong { display: block; }
noscript { position: fixed; inset: 0; padding: 2rem; background: var(--desk); }

@media (prefers-reduced-motion: reduce) { .dots i { animation: none; } }
@media (forced-colors: active) { .bubble, .choices button { border: 1px solid; } }
@media (max-width: 1179px) { .phone .close { visibility: hidden; } }
@media (max-width: 759px) {
  body { grid-template-columns: minmax(0, 1fr); }
  body[data-view=list] #phones, body[data-view=chat] aside { display: none; }
  aside { border: 0; }
  #phones { padding: 0; }
  .phone { max-width: none; max-height: none; }
  .phone > h2 { display: none; }
  .screen { border: 0; border-radius: 0; box-shadow: none; }
  .screen > header { padding-left: .25rem; }
  .back { display: block; font-size: 1.75rem; width: 2.75rem; padding: 0 0 .2rem; line-height: 1; }
  .screen > header .avatar { margin-left: -.5rem; }
  .owner { display: block; font-size: .8125rem; color: var(--quiet); max-width: 9rem; text-align: right; }
  #rows, #card, #form { border-radius: 1.25rem 1.25rem 0 0; }
  #mails { left: 1rem; right: 1rem; bottom: auto; top: 4.5rem; width: auto; }
}
`;

/** The phone page's stylesheet: the desk with its people, the phones, and what opens over them. */
export const phoneStyle = desk + phone + over;
