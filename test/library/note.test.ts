import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote, renderNote, renderSummary, toTension } from '../../src/library/note.ts';
import { finalAnswers, startSession } from '../../src/library/session.ts';
import { loadPromptSet } from '../../src/library/sets.ts';

const before = await loadPromptSet('before');

const answers = {
  other: 'Koen',
  'self-preserve': 'Time to think',
  'other-preserve': 'A plan',
  opening: 'What do you want to keep?',
};

const session = startSession(before, { answers });

describe('a note', () => {
  it('holds the summary', () => {
    const summary = renderSummary(session);
    expect(renderNote(session)).toContain(summary);
    expect(summary).toMatch(/^# .*Koen\n/);
    expect(summary).toContain('*A plan (guess)*');
  });

  it('says of itself what it was told', () => {
    const date = '2026-11-23T09:30:00+01:00';
    const read = readNote(renderNote(session, { id: 'k3f9', date, team: 'ops', tags: ['blue'] }));
    expect(read).toMatchObject({
      kind: 'note',
      note: { meta: { id: 'k3f9', date, with: 'Koen', team: 'ops', tags: ['reflect', 'blue'] } },
    });
  });

  it('is of now, and has an id, when it was told nothing', () => {
    const [first, second] = [renderNote(session), renderNote(session)].map(readNote);
    for (const read of [first, second]) expect(read).toMatchObject({ kind: 'note' });
    expect(first).not.toEqual(second);
  });

  it('is read back as the same answers, in any language, whatever they hold', () => {
    const anything = fc.string({ unit: 'binary' }).filter((text) => text.trim() !== '');
    const languages = fc.constantFrom('nl' as const, 'en' as const, 'de' as const);
    fc.assert(
      fc.property(anything, anything, languages, (other, opening, language) => {
        const made = startSession(before, { language, answers: { other, opening } });
        const read = readNote(renderNote(made));
        expect(read).toMatchObject({ kind: 'note', note: { meta: { lang: language } } });
        if (read.kind === 'note') expect(read.note.answers).toEqual(finalAnswers(made));
      }),
    );
  });

  it.each([{ id: 'K3 F9' }, { id: '' }, { id: '../x' }, { date: 'soon' }, { date: new Date('x') }])(
    'is not made with what could not be read back: %j',
    (options) => {
      expect(() => renderNote(session, options)).toThrow(RangeError);
    },
  );

  it.each([
    ['', 'foreign'],
    ['# Shopping\n', 'foreign'],
    [renderNote(session).replace('set: before', 'set: [a'), 'damaged'],
    [renderNote(session).replace(/^id: .*/m, 'id: ../x'), 'damaged'],
  ])('of another kind, or broken, is told apart: %#', (text, kind) => {
    expect(readNote(text).kind).toBe(kind);
  });
});

describe('a tension', () => {
  it('tells what was heard from what is a guess', () => {
    const heard = startSession(before, { answers: { ...answers, 'other-source': 'heard' } });
    const sourceIn = (each: typeof session) =>
      toTension(each)
        .statements.get('other.preserve')
        ?.map(({ source }) => source);
    expect(sourceIn(session)).toEqual(['guess']);
    expect(sourceIn(heard)).toEqual(['heard']);
  });
});
