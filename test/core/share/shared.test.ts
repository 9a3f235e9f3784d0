import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import { languages } from '../../../src/core/language.ts';
import type { Note } from '../../../src/core/note/note.ts';
import { builtInSets } from '../../../src/core/prompt-set/built-in-sets.ts';
import { feeds } from '../../../src/core/prompt-set/feed.ts';
import type { PromptSet, Question } from '../../../src/core/prompt-set/prompt-set.ts';
import {
  isEmpty,
  type SharedOptions,
  sharedParts,
  sharing,
  toShared,
} from '../../../src/core/share/shared.ts';
import { writeSharedFrontMatter } from '../../../src/core/share/shared-file.ts';
import { anyAnswers } from '../../support/any/any-answers.ts';
import { markedAnswers } from '../../support/notes/marked-answers.ts';
import { sampleMeta } from '../../support/notes/note-meta.ts';
import { setOf } from '../../support/sets/sets.ts';

const loaded = async (): Promise<Map<string, PromptSet>> => {
  const sets = new Map<string, PromptSet>();
  for (const [name, load] of builtInSets) sets.set(name, await load());
  return sets;
};
const sets = await loaded();
const afterQuestions = sets.get('after')?.questions ?? [];

const noteOf = (
  answers: ReadonlyMap<string, Answer> | Readonly<Record<string, Answer>>,
  after?: Readonly<Record<string, Answer>>,
): Note => ({
  meta: { ...sampleMeta, lang: 'nl' },
  answers: answers instanceof Map ? answers : new Map(Object.entries(answers)),
  ...(after === undefined ? {} : { after: new Map(Object.entries(after)) }),
});

/** All that leaves, as it is written for a machine. */
const leaving = (note: Note, questions: readonly Question[], options: SharedOptions = {}): string =>
  writeSharedFrontMatter({ id: 'x', shared: toShared(note, questions, options) });

/** The places that may be read by the other person, before the conversation and after it. */
const may = new Set(
  'self.position self.worry self.preserve shared keep renew uncertainty.open uncertainty.say opening'.split(
    ' ',
  ),
);
const mayAfter = new Set(['keep', 'renew']);

describe('what is shared', () => {
  it.each(
    [...sets].flatMap(([name, set]) => languages.map((language) => ({ name, language, set }))),
  )(
    'of $name in $language holds every word that is mine, and none that is private or about the other',
    ({ language, set }) => {
      const before = markedAnswers(set.questions);
      const after = markedAnswers(afterQuestions, 'after');
      const note = noteOf(before.answers, after.answers);
      const text = leaving({ ...note, meta: { ...note.meta, lang: language } }, set.questions, {
        afterQuestions,
      });
      for (const { id, feeds, private: isPrivate, type } of set.questions) {
        const leaves = !isPrivate && feeds !== undefined && may.has(feeds);
        const replaced = set.questions.findLast((each) => each.feeds === feeds)?.id !== id;
        const isSingle = feeds === 'opening' || feeds === 'uncertainty.say';
        if (!leaves) expect(text).not.toContain(before.markerOf(id));
        else if (type !== 'choice' && !(isSingle && replaced)) {
          expect(text).toContain(before.markerOf(id));
        }
      }
      for (const { id, feeds } of afterQuestions) {
        const leaves = feeds !== undefined && mayAfter.has(feeds);
        expect(text.includes(after.markerOf(id))).toBe(leaves);
      }
      expect(text).not.toContain(sampleMeta.id);
      expect(text).not.toMatch(/temperature|date|tags|with:/);
    },
  );

  it('has one language per note, and says what stays by its question', () => {
    const set = sets.get('before');
    const questions = set?.questions ?? [];
    const note = noteOf({ temperature: 2, signal: 'zucht', 'self-preserve': 'rust', gone: 'oud' });
    const { shared, stays } = sharing(note, questions);
    expect(shared).toMatchObject({ lang: 'nl', parts: { preserve: ['rust'] }, guesses: [] });
    expect(stays.map(({ id, question: asked }) => [id, asked?.id])).toEqual([
      ['temperature', 'temperature'],
      ['signal', 'signal'],
      ['gone', undefined],
    ]);
  });

  it.each([...sets.values()])('divides every answer to $name: it leaves or it stays', (set) => {
    fc.assert(
      fc.property(anyAnswers(set), fc.boolean(), (answers, guesses) => {
        const { shared, stays } = sharing(noteOf(answers), set.questions, { guesses });
        const said = sharedParts.flatMap((part) => shared.parts[part]).concat(shared.guesses);
        const staying = new Set(stays.map(({ id }) => id));
        const left = [...answers].flatMap(([id, answer]) => (staying.has(id) ? [] : answer));
        expect(left.sort()).toEqual([...said].sort());
        expect(isEmpty(shared)).toBe(said.length === 0);
        const secrets = set.questions.filter((each) => each.private && answers.has(each.id));
        for (const { id } of secrets) expect(staying).toContain(id);
      }),
      { numRuns: 40 },
    );
  });

  describe('from a set of your own, with a question for every place', () => {
    const everywhere = (isPrivate: boolean) =>
      setOf(
        ...feeds.map(
          (feed) => ({ id: idOf(feed), type: 'list', feeds: feed, private: isPrivate }) as const,
        ),
        { id: 'nowhere', type: 'text', private: isPrivate },
      ).questions;
    const idOf = (feed: string) => `q${feed.replaceAll(/[.-]/g, 'x')}`;
    const answers = Object.fromEntries(feeds.map((feed) => [idOf(feed), [`w${idOf(feed)}w`]]));
    const allAnswers = { ...answers, nowhere: 'wnowherew' };
    const leavingFeeds = (text: string) => feeds.filter((feed) => text.includes(`w${idOf(feed)}w`));

    it('holds what is mine, and nothing from any other place', () => {
      const text = leaving(noteOf(allAnswers), everywhere(false));
      expect(new Set(leavingFeeds(text))).toEqual(may);
      expect(text).not.toContain('wnowherew');
    });

    it('holds nothing that is private, whatever place it goes to', () => {
      const options = { afterQuestions: everywhere(true), guesses: true };
      const shared = toShared(noteOf(allAnswers, allAnswers), everywhere(true), options);
      expect(isEmpty(shared)).toBe(true);
    });

    it('holds of after the conversation only what both keep and renew', () => {
      const options = { afterQuestions: everywhere(false), guesses: true };
      const text = leaving(noteOf({}, allAnswers), everywhere(false), options);
      expect(new Set(leavingFeeds(text))).toEqual(mayAfter);
    });
  });

  it('holds nothing that a set of your own picks from what stays', () => {
    const { questions } = setOf(
      { id: 'secret', type: 'text', private: true },
      { id: 'guess', type: 'text', feeds: 'other.preserve' },
      { id: 'mine', type: 'list', feeds: 'keep' },
      { id: 'opening', type: 'choice', choices: [], from: ['secret', 'mine'], feeds: 'opening' },
      { id: 'ours', type: 'choice', choices: [], from: ['guess'], feeds: 'shared' },
      { id: 'new', type: 'choices', choices: [], from: ['mine'], feeds: 'renew' },
    );
    const { parts } = toShared(
      noteOf({ secret: 's', guess: 'g', mine: ['m'], opening: 's', ours: 'g', new: ['m'] }),
      questions,
    );
    expect(parts).toMatchObject({ keep: ['m'], opening: [], shared: [], renew: ['m'] });
  });

  it('fills a ready-made question with the name, and with nothing that stays', () => {
    const ready = 'Zeg {other}, over {guess} en {mine}: hoe is dat?';
    const { questions } = setOf(
      { id: 'other', type: 'text', feeds: 'other.name' },
      { id: 'guess', type: 'text', feeds: 'other.preserve' },
      { id: 'mine', type: 'text', feeds: 'self.worry' },
      { id: 'opening', type: 'choice', choices: [{ label: { nl: ready } }], feeds: 'opening' },
    );
    const note = noteOf({ other: 'Koen', guess: 'tijd', mine: 'rust', opening: ready });
    expect(toShared(note, questions).parts.opening).toEqual([
      'Zeg Koen, over … en rust: hoe is dat?',
    ]);
  });

  it('holds no number, whatever it is said to be', () => {
    const { questions } = setOf({
      id: 'how',
      type: 'scale',
      min: 1,
      max: 5,
      labels: [],
      feeds: 'shared',
    });
    expect(isEmpty(toShared(noteOf({ how: 3 }), questions))).toBe(true);
  });

  it('lets every text be reworded on its way out', () => {
    const { questions } = setOf(
      { id: 'keep', type: 'list', feeds: 'keep' },
      { id: 'guess', type: 'text', feeds: 'other.preserve' },
    );
    const note = noteOf({ keep: ['a', 'b'], guess: 'c' });
    const reword = (text: string) => text.toUpperCase();
    const shared = toShared(note, questions, { guesses: true, reword });
    expect([shared.parts.keep, shared.guesses]).toEqual([['A', 'B'], ['C']]);
  });
});

describe('the guess about the other', () => {
  const { questions } = setOf(
    { id: 'preserve', type: 'text', feeds: 'other.preserve' },
    { id: 'source', type: 'choice', choices: [], feeds: 'other.source' },
    { id: 'more', type: 'list', feeds: 'other.preserve' },
    { id: 'secret', type: 'text', feeds: 'other.preserve', private: true },
    { id: 'worry', type: 'text', feeds: 'other.worry' },
  );
  const said = { preserve: 'tijd', more: ['rust'], secret: 'geheim', worry: 'zorg' };

  it('stays unless it is asked for', () => {
    expect(toShared(noteOf(said), questions).guesses).toEqual([]);
  });

  it('leaves when it is asked for, apart from what was heard, what is private and any other', () => {
    const guesses = (source: string) =>
      toShared(noteOf({ ...said, source }), questions, { guesses: true }).guesses;
    expect(guesses('guess')).toEqual(['tijd', 'rust']);
    expect(guesses('heard')).toEqual(['rust']);
  });
});
