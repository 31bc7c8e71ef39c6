import { describe, expect, it } from 'vitest';
import { addUser } from '../../../flows/add-user.ts';
import { ask, isAsked } from '../../../src/chat/flow/ask.ts';
import type { Draft } from '../../../src/chat/session.ts';
import { accountOf } from '../../flows/support/acme.ts';
import { ana, contextOf, draftOf, personOf } from './situation.ts';

const asked = (draft: Draft, context = contextOf()) => ask(addUser, draft, context);
const labels = ({ menu }: ReturnType<typeof asked>) =>
  [...menu.picks, ...menu.taps].map(({ label }) => label);

describe('a slot', () => {
  it('is numbered in a guided draft, and can be skipped where it may be left out', () => {
    const question = asked(draftOf({ name: ana.name! }, { guided: true, asking: 'email' }));
    expect(question.text).toBe("2/6 · What is *Ana*'s email?");
    expect(labels(question)).toEqual(['Skip']);
  });

  it('shows the value it has when asked anew, and is not offered to be skipped', () => {
    const question = asked(draftOf(ana, { asking: 'email' }));
    expect(question.text).toBe('Email: ana@new.test so far. Send the new value, or *back* to keep it.');
    expect(labels(question)).toEqual([]);
  });

  it("puts the account's language first", () => {
    const context = contextOf({ account: accountOf({ language: 'pt-BR' }) });
    expect(labels(asked(draftOf(ana, { asking: 'language' }), context))[0]).toBe('Portuguese (Brazil)');
  });

  it('offers a way out after three tries, each once', () => {
    const draft = draftOf({ name: ana.name! }, { asking: 'email', tries: 3 });
    expect(labels(asked(draft))).toEqual(['Skip', 'Help', 'Cancel']);
    expect(labels(asked({ ...draft, tries: 2 }))).toEqual(['Skip']);
    expect(labels(asked({ ...draft, asking: 'name' }))).toEqual(['Help', 'Cancel']);
  });
});

describe('a doubt', () => {
  it('offers its options and something else, none of them with a word', () => {
    const doubts: Draft['doubts'] = [
      { slot: 'email', reason: 'typo', quoted: 'a@gmial.com', options: ['a@gmail.com', 'a@gmial.com'] },
    ];
    const question = asked(draftOf(ana, { asking: 'doubt', doubts }));
    expect(question.text).toContain(
      'instead of “a@gmial.com”?\n1 a@gmail.com\n2 a@gmial.com\n3 Something else',
    );
    expect(question.menu.picks.at(-1)?.does).toEqual({ kind: 'ask', slot: 'email' });
  });

  it('is the review where none is left', () => {
    expect(asked(draftOf(ana, { asking: 'doubt' })).text).toContain('1 Name: Ana Souza');
  });
});

describe('somebody known', () => {
  it.each([
    ['INVITED', ['Send it again', 'Update invitation', 'Leave it as it is']],
    ['DEACTIVATED', ['Invite them again', 'Leave it as it is']],
    ['ACTIVE', ['Leave it as it is']],
  ] as const)('who is %s can be met with %j', (status, picks) => {
    const context = contextOf({ known: [personOf({ status })] });
    expect(labels(asked(draftOf(ana, { asking: 'known', knownId: 'dee' }), context))).toEqual(picks);
  });

  it('has another menu once they confirmed, so that earlier buttons are stale', () => {
    const draft = draftOf(ana, { asking: 'known', knownId: 'dee' });
    const menus = (['INVITED', 'ACTIVE'] as const).map(status =>
      asked(draft, contextOf({ known: [personOf({ status })] })),
    );
    expect(menus[0]?.menu.id).not.toBe(menus[1]?.menu.id);
  });
});

describe('the review', () => {
  it('shows what will be saved, and what yes does', () => {
    const question = asked(draftOf(ana, { asking: 'review' }));
    expect(question.text).toContain('6 Teams: –\n\nShall I invite *Ana Souza*?');
    expect(question.menu.typed).toBe(true);
    expect(asked(draftOf(ana, { asking: 'review', updates: 'dee' })).text).toContain('Shall I save this');
  });

  it('is known by its menu until an answer changes', () => {
    const draft = draftOf(ana, { asking: 'review' });
    const { menu } = asked(draft);
    expect(isAsked(draft, menu)).toBe(true);
    expect(isAsked({ ...draft, revision: 1 }, menu)).toBe(false);
    expect(isAsked({ ...draft, asking: 'email' }, menu)).toBe(false);
    expect(isAsked(draft, undefined)).toBe(false);
  });
});

it('asks whether to go on, saying how far it was', () => {
  const question = asked(draftOf(ana, { asking: 'resume' }));
  expect(question.text).toContain('*Ana* (2 of 6)');
  expect(labels(question)).toEqual(['Continue', 'Start over']);
});

it('asks for the proof that the account chose', () => {
  const draft = draftOf({ ...ana, role: 'ADMIN' }, { asking: 'grant' });
  expect(asked(draft).text).toContain('bo@acme.test');
  const byWord = contextOf({ account: accountOf({ adminGrant: 'WORD' }) });
  expect(asked(draft, byWord).text).toContain('ADMIN, in capitals');
});
