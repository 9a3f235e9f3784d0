import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/core/note/note.ts';
import { sayer } from '../../../src/core/note/said-note.ts';
import { gatherSteps } from '../../../src/core/review/open-steps.ts';
import { toNumber } from '../../../src/core/time/day.ts';
import { builtInQuestions, noteOn } from '../../support/notes/looked-back.ts';

const steps = (...notes: Note[]) => {
  const gathering = gatherSteps(toNumber('2026-11-25'));
  for (const note of notes.map(sayer(builtInQuestions))) gathering.add(note);
  return gathering.result();
};

/** The words of the open steps, with what came of them. */
const open = (...notes: Note[]): string[] =>
  steps(...notes).map(({ text, outcome }) =>
    outcome === undefined ? text : `${text}: ${outcome}`,
  );

const koen = { with: 'Koen' };
const weekly = { set: 'weekly', status: 'done' } as const;

describe('a step', () => {
  it('is open until the conversation that it was for was looked back on', () => {
    expect(open(noteOn('2026-11-02', { 'if-then': 'als A' }, koen))).toEqual(['als A']);
    expect(open(noteOn('2026-11-02', { 'if-then': 'als A' }, { ...koen, after: {} }))).toEqual([]);
    const talk = { opening: 'Hoe?', 'if-then': 'als A' };
    expect(open(noteOn('2026-11-02', talk, { status: 'done' }))).toEqual([]);
  });

  it('has words', () => {
    expect(open(noteOn('2026-11-02', { 'if-then': ' ' }, koen))).toEqual([]);
  });

  it('of a private question is not shown, and takes its turn like any other', () => {
    const secret = { set: 'own', with: 'Koen' } as const;
    const own = (id: string, isPrivate: boolean) =>
      ({
        id,
        type: 'text',
        ask: {},
        optional: true,
        private: isPrivate,
        priority: 'core',
      }) as const;
    const questions = [
      { ...own('plan', true), feeds: 'if-then' },
      { ...own('came', true), feeds: 'last.outcome' },
    ] as const;
    const steps = (...notes: Note[]) => {
      const gathering = gatherSteps(toNumber('2026-11-25'));
      const say = sayer((set) => (set === 'own' ? questions : builtInQuestions(set)));
      for (const note of notes) gathering.add(say(note));
      return gathering.result().map(({ text }) => text);
    };
    const first = noteOn('2026-11-02', { 'if-then': 'als A' }, koen);
    const second = noteOn('2026-11-09', { plan: 'als B' }, secret);
    expect(steps(first, second)).toEqual(['als A']);
    // What came of the last step is about the private one, so the one before stays.
    expect(steps(first, second, noteOn('2026-11-16', { came: 'done' }, secret))).toEqual(['als A']);
  });

  it('without a conversation is open, though the note of it is done', () => {
    const done = { set: 'weekly', status: 'done' } as const;
    expect(open(noteOn('2026-11-02', { 'if-then': 'als A' }, done))).toEqual(['als A']);
  });

  it('that was made when looking back takes the place of the one before', () => {
    const [step, ...more] = steps(
      noteOn(
        '2026-11-02',
        { 'if-then': 'als A' },
        { ...koen, after: { 'if-then': 'als B', 'look-back': '2026-11-09' } },
      ),
    );
    expect(step).toEqual({
      text: 'als B',
      note: 'n20261102',
      with: 'Koen',
      day: '2026-11-02',
      age: 23,
      lookBack: '2026-11-09',
    });
    expect(more).toEqual([]);
  });

  it.each([
    ['done', []],
    ['partly', ['als A: partly']],
    ['not-yet', ['als A: not-yet']],
    ['did-not-come-up', ['als A: did-not-come-up']],
  ])('of which a later note tells “%s” leaves %j open', (outcome, left) => {
    const first = noteOn('2026-11-02', { 'if-then': 'als A' }, koen);
    expect(open(first, noteOn('2026-11-09', { followup: outcome }, { with: 'KOEN' }))).toEqual(
      left,
    );
  });

  it('gives way to the new step of the note that looked back on it', () => {
    expect(
      open(
        noteOn('2026-11-02', { 'if-then': 'als A' }, koen),
        noteOn('2026-11-09', { followup: 'not-yet', 'if-then': 'als B' }, koen),
      ),
    ).toEqual(['als B']);
  });

  it('that nobody looked back on stays beside a later one', () => {
    expect(
      open(
        noteOn('2026-11-09', { 'if-then': 'als B' }, koen),
        noteOn('2026-11-02', { 'if-then': 'als A' }, koen),
      ),
    ).toEqual(['als A', 'als B']);
  });

  it('with one person is not looked back on in a note about another', () => {
    expect(
      open(
        noteOn('2026-11-02', { 'if-then': 'als A' }, koen),
        noteOn('2026-11-09', { followup: 'done' }, { with: 'Mark' }),
        noteOn('2026-11-09', { followup: 'done' }),
      ),
    ).toEqual(['als A']);
  });

  it('of a team goes on in the notes about that team', () => {
    const team = { team: 'Verkoop' };
    expect(
      open(
        noteOn('2026-11-02', { 'if-then': 'als A' }, team),
        noteOn('2026-11-09', { followup: 'done' }, team),
      ),
    ).toEqual([]);
  });

  it('of a week gives way to that of the next', () => {
    expect(
      open(
        noteOn('2026-11-02', { 'if-then': 'als A' }, weekly),
        noteOn('2026-11-09', { 'if-then': 'als B' }, weekly),
        noteOn('2026-11-16', { temperature: 3 }, weekly),
      ),
    ).toEqual(['als B']);
  });

  it('is as old as its note, the oldest first, and never younger than today', () => {
    const ages = steps(
      noteOn('2026-11-26', { 'if-then': 'als C' }),
      noteOn('2026-11-25', { 'if-then': 'als B' }),
      noteOn('2025-11-25', { 'if-then': 'als A' }),
    ).map(({ text, age }) => [text, age]);
    expect(ages).toEqual([
      ['als A', 365],
      ['als B', 0],
      ['als C', 0],
    ]);
  });

  it('without a day to look back on has none, whatever stands there', () => {
    const after = { 'if-then': 'als B', 'look-back': 'gauw' };
    expect(steps(noteOn('2026-11-02', {}, { after }))[0]).not.toHaveProperty('lookBack');
  });
});
