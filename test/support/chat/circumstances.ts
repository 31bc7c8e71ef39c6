import { businessAccountId } from '../../../src/demo/meta/webhook-body.ts';
import { allForms } from '../../../src/whatsapp/cloud-api/forms.ts';
import { allTemplates } from '../../../src/whatsapp/cloud-api/templates.ts';
import type { NewPerson, Standing } from '../company.ts';
import { languageCalled, listed, type Sentence, sentence } from './sentence.ts';

const countries = { Britain: 'GB', Brazil: 'BR', Mexico: 'MX' } as const;
const timeZones = { GB: 'Europe/London', BR: 'America/Sao_Paulo', MX: 'America/Mexico_City' } as const;

/** Last names of those who are in every test. */
const usualNames: Record<string, string> = { Bo: 'Berg', Cy: 'Young' };

/** Begins all, and takes effect at once: what the talk's circumstances are. After `given` at the beginning, after `meanwhile` in its middle. */
export const circumstances: readonly Sentence[] = [
  sentence(/^Ann, owner of Acme(?: in (\w+))?(?: with (\d+) seats)?$/u, async (talk, country, seats) => {
    const code = countries[(country || 'Britain') as keyof typeof countries];
    if (!code) throw new Error(`Acme cannot be in ${country}`);
    await talk.company.setAccount({ country: code, timeZone: timeZones[code], seats: Number(seats || 5) });
  }),
  sentence(/^everybody speaks (\w+)$/u, (talk, language) => talk.company.speak(languageCalled(language!))),
  sentence(/^(\p{Lu}\p{L}+) speaks (\w+)$/u, (talk, name, language) =>
    talk.company.changeUser(name!, { language: languageCalled(language!) }),
  ),
  sentence(/^the teams? (.+)$/u, (talk, names) => talk.company.addTeams(listed(names!))),
  sentence(/^an account manager (.+?), (.+)$/u, (talk, managerName, managerContact) =>
    talk.company.setAccount({ managerName: managerName!, managerContact: managerContact! }),
  ),
  sentence(/^the domains? (.+) only$/u, (talk, domains) =>
    talk.company.setAccount({ allowedDomains: listed(domains!) }),
  ),
  sentence(/^grants by word$/u, talk => talk.company.setAccount({ adminGrant: 'WORD' })),
  sentence(/^invitations for (\d+) days$/u, (talk, days) =>
    talk.company.setAccount({ inviteDays: Number(days) }),
  ),
  sentence(/^Acme has (\d+) seats$/u, (talk, seats) => talk.company.setAccount({ seats: Number(seats) })),
  sentence(/^(\p{Lu}\p{L}+) is made (?:a|an) (user|admin)$/u, (talk, name, role) =>
    talk.company.changeUser(name!, { role: role === 'admin' ? 'ADMIN' : 'USER' }),
  ),
  sentence(/^(\p{Lu}\p{L}+) is deactivated$/u, (talk, name) =>
    talk.company.changeUser(name!, { status: 'DEACTIVATED' }),
  ),
  sentence(/^(\p{Lu}\p{L}+) writes from (\+[\d\s()-]+)$/u, (talk, name, phone) =>
    talk.company.giveNumber(name!, phone!),
  ),
  sentence(/^(\p{Lu}\p{L}+) hides their number$/u, (talk, name) => {
    talk.phoneOf(name!).chat.hidesNumber = true;
  }),
  sentence(/^Meta approved the templates$/u, ({ world: { meta } }) => {
    for (const template of allTemplates()) meta.templates.create(template);
    meta.templates.review('APPROVED');
  }),
  sentence(/^the forms are published$/u, async talk => {
    const { meta } = talk.world;
    for (const { name, json } of allForms())
      meta.flows.create({ name, categories: ['OTHER'], flow_json: json, publish: true });
    await talk.world.restart({ channel: { ...talk.world.channel, businessAccountId } });
  }),
  sentence(/^no mail server$/u, talk => talk.world.restart({ mail: null })),
  sentence(/^the application starts again$/u, talk => talk.world.restart()),
  sentence(/^the mail server refuses (\S+) with (\d{3}) (.+)$/u, (talk, address, code, text) => {
    talk.world.inbox.trouble.refuse = recipient =>
      recipient === address ? { code: Number(code), text: text! } : undefined;
  }),
  sentence(/^the mail server takes every address$/u, talk => {
    talk.world.inbox.trouble.refuse = () => undefined;
  }),
  sentence(
    /^([^<,]+?)(?: <([^>]*)>)?, (?:(admin|user)(, not linked)?|(invited|deactivated|whose invitation has expired)(?: as (admin))?)(?:, in (.+))?$/u,
    async (talk, name, address, role, unlinked, standing, invitedAs, teams) => {
      const [firstName = '', ...rest] = name!.split(' ');
      await talk.company.addPerson({
        firstName,
        lastName: rest.join(' ') || (usualNames[firstName] ?? ''),
        ...addressesIn(address || `${firstName.toLowerCase()}@acme.test`),
        role: role === 'admin' || invitedAs === 'admin' ? 'ADMIN' : 'USER',
        standing: standings[standing!] ?? 'active',
        ...(unlinked && { linked: false }),
        teams: listed(teams!),
      });
      await talk.countPeople();
    },
  ),
];

const standings: Record<string, Standing> = {
  invited: 'invited',
  deactivated: 'deactivated',
  'whose invitation has expired': 'expired',
};

/** "dee@acme.test, +44 7700 900555", or one of the two. */
function addressesIn(text: string): Pick<NewPerson, 'email' | 'phone'> {
  const parts = text.split(', ');
  const phone = parts.find(part => part.startsWith('+'));
  return {
    email: parts.find(part => part.includes('@')) ?? null,
    phone: phone === undefined ? null : `+${phone.replace(/\D/gu, '')}`,
  };
}
