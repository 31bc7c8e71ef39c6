import { type Config, readConfig } from '../../config.ts';
import type { AccountReport } from '../../setup/account-store.ts';
import { linkCodeHours } from '../../setup/link-code.ts';
import {
  companyQuestions,
  mailServerQuestion,
  platformQuestions,
  senderQuestion,
} from '../../setup/questions.ts';
import {
  addressProblem,
  askMeta,
  closeSetup,
  companyThere,
  given,
  isDone,
  keep,
  mailTest,
  makeCompany,
  originOf,
  ownersCode,
  reachAddress,
  type SetupDeps,
  waMeLink,
} from '../../setup/steps.ts';
import { ask, askAll, askYes } from './ask.ts';
import type { Terminal } from './terminal.ts';

interface DialogueDeps extends SetupDeps {
  terminal: Terminal;
}

/**
 * The set-up as a dialogue: company, WhatsApp, mail, pages, and how the owner is linked. Each step is kept when it is done and
 * passed over the next time, so that it can be left at any point. Rejects with `LeftEarly` when it is.
 */
export async function runSetup(deps: DialogueDeps): Promise<void> {
  const { terminal } = deps;
  const company = await companyStep(deps);
  await connectStep(deps);
  await mailStep(deps, company);
  await pagesStep(deps);
  const configured = readConfig(deps.environment);
  if (!configured.ok) {
    terminal.say(`\nStill missing:\n${configured.problems.join('\n')}`);
    return;
  }
  await closeSetup(deps);
  await linkStep(deps, configured.config, company);
}

async function companyStep(deps: DialogueDeps): Promise<AccountReport> {
  const { terminal } = deps;
  const there = await companyThere(deps);
  if (there) {
    terminal.say(`1. Your company: done, ${there.account.name}.`);
    return there;
  }
  terminal.say('1. Your company');
  const answers = await askAll(terminal, companyQuestions);
  const made = await makeCompany(deps, answers);
  terminal.say(`  ${answers.name} is there, and you are its owner.`);
  return made;
}

async function connectStep(deps: DialogueDeps): Promise<void> {
  const { terminal } = deps;
  if (isDone(deps, 'whatsapp')) return terminal.say('2. WhatsApp: done.');
  terminal.say(
    "2. WhatsApp. Usher is linked to your own phone's WhatsApp, or uses the WhatsApp Business Platform.",
  );
  if (!(await askYes(terminal, '  Do you have a number on the Business Platform?'))) {
    terminal.say(
      '  Then your phone is linked by a QR code when Usher starts; the README says what to know about that.',
    );
    return keep(deps, { CHANNEL: 'linked-device' });
  }
  for (;;) {
    const answers = await askAll(terminal, platformQuestions);
    const values = { CHANNEL: 'cloud-api', ...answers };
    const checked = await askMeta(deps, answers);
    if (checked.ok) {
      terminal.say(`  Meta knows this number: ${checked.number}.`);
      return keep(deps, values);
    }
    terminal.say(`  Meta did not confirm these values: ${checked.reason}.`);
    if (!(await askYes(terminal, '  Enter them again?'))) return keep(deps, values);
  }
}

async function mailStep(deps: DialogueDeps, company: AccountReport): Promise<void> {
  const { terminal } = deps;
  const { account, users } = company;
  if (isDone(deps, 'mail')) return terminal.say('3. Mail: done.');
  terminal.say('3. Mail. Without it you hand on the WhatsApp links of invitations yourself.');
  const to = users.find(user => user.id === account.ownerId)?.email;
  for (;;) {
    const smtpUrl = await ask(terminal, mailServerQuestion);
    if (smtpUrl === '') return;
    const sender = await ask(terminal, senderQuestion);
    const values = { SMTP_URL: smtpUrl, MAIL_FROM: sender };
    if (!to || !(await askYes(terminal, `  Send a test to ${to}?`))) return keep(deps, values);
    const refusal = await mailTest(deps, company, values);
    if (refusal === undefined) {
      terminal.say('  The mail server took it: look into your mail.');
      return keep(deps, values);
    }
    terminal.say(`  It did not leave: ${refusal}.`);
    if (!(await askYes(terminal, '  Enter the mail server again?'))) return keep(deps, values);
  }
}

async function pagesStep(deps: DialogueDeps): Promise<void> {
  const { terminal } = deps;
  if (isDone(deps, 'address')) return terminal.say('4. Pages: done.');
  terminal.say('4. Pages. Without a public address people confirm on WhatsApp.');
  for (;;) {
    const publicUrl = await ask(terminal, {
      name: 'PUBLIC_URL',
      text: 'The address that leads to this machine, as https://usher.example.com [none]',
      otherwise: '',
      problem: answer => addressProblem(deps, answer),
    });
    if (publicUrl === '') return;
    const origin = originOf(publicUrl);
    const port = given(deps, 'PORT');
    const reached = await reachAddress(deps, origin);
    if (reached === 'reached') {
      terminal.say('  It leads here.');
      return keep(deps, { PUBLIC_URL: origin });
    }
    const found = reached === 'elsewhere' ? 'Something else answers there' : 'Nothing answers there';
    terminal.say(`  ${found}: it should lead to port ${port} of this machine.`);
    if (!(await askYes(terminal, '  Enter another?'))) return keep(deps, { PUBLIC_URL: origin });
  }
}

async function linkStep(deps: DialogueDeps, { channel }: Config, company: AccountReport): Promise<void> {
  const { terminal, checks } = deps;
  const words = `link ${await ownersCode(deps, company)}`;
  if (channel.kind === 'linked-device') {
    terminal.say(`5. Everything is set. Start Usher with "npm start", scan the QR code that it shows with your phone, and write
   this in your chat with yourself within ${linkCodeHours} hours, if you have not done so before:  ${words}`);
    return;
  }
  const checked = await checks.number(channel);
  const tap = checked.ok
    ? `\n   Or open this on your phone and send what stands there:  ${waMeLink(checked.number, words)}`
    : '';
  terminal.say(`5. Everything is set. Start Usher with "npm start", give Meta the webhook (README, "Run it"), and
   write this to your number on WhatsApp within ${linkCodeHours} hours, if you have not done so before:  ${words}${tap}`);
}
