import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import {
  type AskedInNote,
  pareNote,
  withoutPrivate,
} from '../../../src/core/answers/private-answers.ts';
import type { Note } from '../../../src/core/note/note.ts';
import { sampleMeta } from '../../support/notes/note-meta.ts';
import { question } from '../../support/sets/sets.ts';

const asked: AskedInNote = {
  before: [
    question({ id: 'temperature', type: 'scale', feeds: 'trust.temperature', private: true }),
    question({ id: 'other', feeds: 'other.name' }),
    question({ id: 'secret', private: true }),
    question({ id: 'guesses', type: 'list', private: true }),
    question({ id: 'likeliest', type: 'choice', choices: [], from: ['guesses', 'shown'] }),
    question({ id: 'shown' }),
  ],
  after: [
    question({ id: 'secret', private: true }),
    question({ id: 'near', type: 'choices', choices: [], from: ['guesses'] }),
    question({ id: 'heard' }),
  ],
};

type Said = Readonly<Record<string, Answer>>;

function pared(answers: Said, after?: Said) {
  const note: Note = {
    meta: sampleMeta,
    answers: new Map(Object.entries(answers)),
    ...(after === undefined ? {} : { after: new Map(Object.entries(after)) }),
  };
  const result = pareNote(note, asked);
  const { meta } = result.note;
  return {
    ...result,
    meta,
    kept: [...result.note.answers.keys()],
    keptAfter: [...(result.note.after?.keys() ?? [])],
  };
}

describe('a note without what is private', () => {
  it('has no private answer, before and after the conversation', () => {
    const { kept, keptAfter, count } = pared(
      { other: 'Koen', secret: 'x', shown: 'y' },
      { secret: 'z', heard: 'rest' },
    );
    expect({ kept, keptAfter, count }).toEqual({
      kept: ['other', 'shown'],
      keptAfter: ['heard'],
      count: 2,
    });
  });

  it('has no part after the conversation when it had none', () => {
    expect(pared({ other: 'Koen' }).note).not.toHaveProperty('after');
  });

  it.each(['fear of failing', 'two\nlines', 'lines'])(
    'has no choice that was made from private words: %s',
    (likeliest) => {
      const guesses = ['fear of failing', 'two\nlines'];
      expect(pared({ guesses, likeliest }).kept).toEqual([]);
      expect(pared({ guesses }, { near: ['else', likeliest] }).keptAfter).toEqual([]);
    },
  );

  it('keeps a choice that was made from words that are not private', () => {
    const said = { guesses: ['fear of failing'], likeliest: 'care', shown: 'care' };
    expect(pared(said).kept).toEqual(['likeliest', 'shown']);
  });

  it('has no answer to a question that nobody knows any more', () => {
    const { kept, unknown, count } = pared({ gone: 'x', other: 'Koen' }, { lost: 'y' });
    expect({ kept, unknown, count }).toEqual({
      kept: ['other'],
      unknown: ['gone', 'lost'],
      count: 2,
    });
  });

  it('has no private temperature in its front matter, also one that was typed there', () => {
    expect(pared({ temperature: 3 })).toMatchObject({ count: 1 });
    expect(pared({ temperature: 3 }).meta).not.toHaveProperty('temperature');
    const typed = pared({ other: 'Koen' });
    expect(typed.meta).not.toHaveProperty('temperature');
    expect(typed.count).toBe(1);
  });

  it('keeps the name in its front matter unless that is private', () => {
    expect(pared({ other: 'Koen' }).meta.with).toBe('Koen');
    const before = [question({ id: 'other', feeds: 'other.name', private: true })];
    const note = { meta: sampleMeta, answers: new Map([['other', 'Koen']]) };
    const { meta } = pareNote(note, { before, after: [] }).note;
    expect(meta).not.toHaveProperty('with');
    expect(meta.temperature).toBe(sampleMeta.temperature);
  });
});

describe('answers without what is private', () => {
  it('are those that a note keeps, and none that leads back to a private one', () => {
    const said = { secret: 'a', guesses: ['b'], likeliest: 'b', shown: 'c', gone: 'd' };
    const kept = withoutPrivate(asked.before, new Map<string, Answer>(Object.entries(said)));
    expect([...kept]).toEqual([['shown', 'c']]);
  });
});
