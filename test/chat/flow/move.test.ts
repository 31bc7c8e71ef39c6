import { describe, expect, it } from 'vitest';
import { addUser } from '../../../flows/add-user.ts';
import { move } from '../../../src/chat/flow/move.ts';
import type { Draft } from '../../../src/chat/session.ts';
import type { Answers } from '../../../src/chat/slots.ts';
import type { Move } from '../../../src/chat/words.ts';
import { ana, askedBy, contextOf, draftOf } from './situation.ts';

const moved = (draft: Draft, word: Move) => move(addUser, draft, word, contextOf());
const asked = (draft: Draft, word: Move) => askedBy(moved(draft, word)).draft;
const full: Answers = { ...ana, phone: null, role: 'USER', language: 'en', teams: [] };
const typo: Draft['doubts'][number] = {
  slot: 'email',
  reason: 'typo',
  quoted: 'ana@gmial.com',
  options: ['ana@gmail.com', 'ana@gmial.com'],
};

describe('back', () => {
  it('goes to the slot asked before, and keeps its answer', () => {
    const draft = draftOf({ name: ana.name! }, { guided: true, asking: 'email', asked: ['name', 'email'] });
    expect(asked(draft, 'back')).toMatchObject({
      asking: 'name',
      asked: ['name'],
      answers: { name: ana.name },
    });
  });

  it('goes from the review to the last slot asked', () => {
    expect(asked(draftOf(full, { asking: 'review', asked: ['role', 'teams'] }), 'back').asking).toBe('teams');
  });

  it('stays where nothing was asked before', () => {
    expect(asked(draftOf({}, { asking: 'name', asked: ['name'] }), 'back').asking).toBe('name');
    expect(asked(draftOf(ana, { asking: 'review' }), 'back').asking).toBe('review');
  });

  it('leads out of a slot asked anew', () => {
    expect(asked(draftOf(ana, { asking: 'email', asked: ['email'] }), 'back').asking).toBe('review');
  });
});

describe('skip', () => {
  it.each<[Draft['asking'], Answers, Partial<Answers>]>([
    ['email', { name: ana.name! }, { email: null }],
    ['phone', ana, { phone: null }],
    ['role', ana, { role: 'USER' }],
    ['language', ana, { language: 'en' }],
    ['teams', ana, { teams: [] }],
  ])('leaves %s open', (asking, answers, open) => {
    expect(asked(draftOf(answers, { asking }), 'skip').answers).toMatchObject(open);
  });

  it.each<[Draft['asking'], Answers]>([
    ['name', {}],
    ['email', { name: ana.name!, phone: null }],
    ['email', { name: ana.name!, phone: '+442079460123', role: 'ADMIN' }],
    ['phone', { name: ana.name!, email: null }],
    ['review', full],
    ['grant', { ...ana, role: 'ADMIN' }],
    ['known', ana],
  ])('does not leave %s of %j', (asking, answers) => {
    const draft = asked(draftOf(answers, { asking }), 'skip');
    expect(draft).toMatchObject({ asking, answers });
  });

  it('keeps the answer of a slot asked anew', () => {
    expect(asked(draftOf({ ...ana, teams: ['sales'] }, { asking: 'teams' }), 'skip').answers.teams).toEqual([
      'sales',
    ]);
  });

  it('takes one name for all there is', () => {
    const madonna = draftOf(
      { name: { first: 'Madonna', last: '' }, email: 'm@new.test' },
      { asking: 'last-name' },
    );
    expect(asked(madonna, 'skip')).toMatchObject({ oneName: true, asking: 'review' });
  });

  it('passes over a doubt without taking any of it', () => {
    const draft = asked(draftOf({ name: ana.name! }, { asking: 'doubt', doubts: [typo] }), 'skip');
    expect(draft).toMatchObject({ doubts: [], asking: 'email', answers: { name: ana.name } });
  });
});

describe('yes', () => {
  it('saves at the review, and nowhere else', () => {
    expect(moved(draftOf(full, { asking: 'review' }), 'yes').next).toBe('save');
    const steps = [
      'name',
      'email',
      'phone',
      'role',
      'language',
      'teams',
      'last-name',
      'doubt',
      'known',
      'grant',
      'resume',
    ] as const;
    for (const asking of steps) expect(moved(draftOf(full, { asking }), 'yes').next).toBe('ask');
  });

  it('takes what was offered for a slip, and nothing of what could be read in several ways', () => {
    const offered = draftOf({ name: ana.name! }, { asking: 'doubt', doubts: [typo] });
    expect(asked(offered, 'yes').answers.email).toBe('ana@gmail.com');
    const several = draftOf(
      { name: ana.name! },
      { asking: 'doubt', doubts: [{ ...typo, reason: 'several' }] },
    );
    expect(asked(several, 'yes').answers.email).toBeUndefined();
  });

  it('is not enough to make an Admin', () => {
    const outcome = askedBy(moved(draftOf({ ...ana, role: 'ADMIN' }, { asking: 'grant' }), 'yes'));
    expect(outcome.draft.asking).toBe('grant');
    expect(outcome.lead).toEqual(['A yes is not enough to make an Admin.']);
  });
});

describe('no', () => {
  it('makes a User of who was to be Admin', () => {
    const draft = asked(draftOf({ ...ana, role: 'ADMIN' }, { asking: 'grant' }), 'no');
    expect(draft).toMatchObject({ asking: 'review', answers: { role: 'USER' } });
  });

  it('asks for the value itself, where none of the offered ones is right', () => {
    expect(asked(draftOf({}, { asking: 'doubt', doubts: [typo] }), 'no')).toMatchObject({
      asking: 'email',
      doubts: [],
    });
  });

  it('changes nothing at the review', () => {
    expect(asked(draftOf(full, { asking: 'review' }), 'no')).toMatchObject({
      asking: 'review',
      answers: full,
    });
  });
});

describe('the other words', () => {
  it('cancel ends', () => {
    expect(moved(draftOf(full, { asking: 'review' }), 'cancel').next).toBe('end');
  });

  it('restart begins anew, without what was granted, held or known, and makes old buttons stale', () => {
    const grant = {
      codeId: 'x',
      forWhom: '',
      proved: true,
      triesLeft: 5,
      expiresAt: '2026-11-25T12:15:00.000Z',
    };
    const held = { text: 'x', asking: 'email' as const };
    const draft = asked(
      draftOf(full, { asking: 'review', grant, held, knownId: 'dee', updates: 'dee', oneName: true }),
      'restart',
    );
    expect(draft).toEqual({ ...draftOf({}, { guided: true, asking: 'name', asked: ['name'], revision: 1 }) });
  });

  it('done asks only what is needed from now on', () => {
    expect(asked(draftOf(ana, { guided: true, asking: 'phone' }), 'done').asking).toBe('review');
  });

  it('show tells what is there, and asks again', () => {
    const outcome = askedBy(moved(draftOf(ana, { asking: 'phone' }), 'show'));
    expect(outcome.lead).toEqual(['So far:\nName: Ana Souza\nEmail: ana@new.test']);
    expect(outcome.draft.asking).toBe('phone');
  });
});
