import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/answers/answer.ts';
import type { Question } from '../../src/core/prompt-set/prompt-set.ts';
import { toTension } from '../../src/core/tension.ts';
import { question } from '../support/sets/sets.ts';

const worry = question({ id: 'worry', feeds: 'other.worry' });
const preserve = question({ id: 'preserve', feeds: 'other.preserve' });
const source = question({ id: 'source', feeds: 'other.source' });
const second = question({ id: 'second', feeds: 'other.source' });

const tensionOf = (questions: readonly Question[], answers: Readonly<Record<string, Answer>>) =>
  toTension(questions, new Map(Object.entries(answers)));

/** The source of what was said, by the id of its question. */
function sources(questions: readonly Question[], answers: Readonly<Record<string, Answer>>) {
  const { statements } = tensionOf(questions, answers);
  return Object.fromEntries(
    [...statements.values()].flat().map((said) => [said.question.id, said.source]),
  );
}

describe('a statement about the other', () => {
  it('is a guess until someone says that it was heard', () => {
    expect(sources([preserve], { preserve: 'rust' })).toEqual({ preserve: 'guess' });
    expect(sources([preserve, source], { preserve: 'rust', source: 'guess' })).toMatchObject({
      preserve: 'guess',
    });
    expect(sources([preserve, source], { preserve: 'rust', source: 'heard' })).toMatchObject({
      preserve: 'heard',
    });
  });

  it('is a guess when the question where it comes from was skipped', () => {
    expect(sources([preserve, source], { preserve: 'rust' })).toEqual({ preserve: 'guess' });
  });

  it('is not made certain by a mark that belongs to another answer', () => {
    const answers = { worry: 'tempo', preserve: 'rust', source: 'heard' };
    expect(sources([worry, preserve, source], answers)).toMatchObject({
      worry: 'guess',
      preserve: 'heard',
    });
    expect(sources([worry, preserve, source], { worry: 'tempo', source: 'heard' })).toMatchObject({
      worry: 'guess',
    });
  });

  it('has its own mark when each answer is followed by one', () => {
    const answers = { worry: 'tempo', source: 'heard', preserve: 'rust', second: 'guess' };
    expect(sources([worry, source, preserve, second], answers)).toMatchObject({
      worry: 'heard',
      preserve: 'guess',
    });
  });

  it('was heard when it is what they say or ask', () => {
    const position = question({ id: 'position', feeds: 'other.position' });
    const answers = { position: 'laat mij dit doen', preserve: 'rust', source: 'guess' };
    expect(sources([position, preserve, source], answers)).toMatchObject({
      position: 'heard',
      preserve: 'guess',
    });
  });
});

describe('a statement about oneself', () => {
  it('has no source', () => {
    const own = question({ id: 'own', feeds: 'self.preserve' });
    expect(sources([own, source], { own: 'rust', source: 'guess' })).toMatchObject({
      own: undefined,
    });
  });
});

describe('what is still to ask', () => {
  it('is what was asked about the other and left empty', () => {
    expect(tensionOf([worry, preserve], { worry: 'tempo' }).toAsk).toEqual(['other.preserve']);
  });

  it('is something as soon as there is someone to ask', () => {
    const name = question({ id: 'name', feeds: 'other.name' });
    expect(tensionOf([name, preserve], { name: 'Koen' }).toAsk).toEqual(['other.preserve']);
  });

  it('is nothing when nothing was said about anyone: a quiet week', () => {
    expect(tensionOf([preserve], {}).toAsk).toEqual([]);
  });

  it('is nothing that was not asked', () => {
    expect(
      tensionOf([question({ id: 'own', feeds: 'self.preserve' })], { own: 'rust' }).toAsk,
    ).toEqual([]);
  });
});

describe('a place', () => {
  const first = question({ id: 'first', feeds: 'keep' });
  const later = question({ id: 'later', feeds: 'keep' });

  it('holds everything that was said there, in the order of the questions', () => {
    const said = tensionOf([first, later], { later: 'b', first: 'a' }).statements.get('keep');
    expect(said?.map(({ answer }) => answer)).toEqual(['a', 'b']);
  });

  it('for one thought holds the last one: a sentence that was written again', () => {
    const questions = [
      question({ id: 'say', feeds: 'uncertainty.say' }),
      question({ id: 'again', feeds: 'uncertainty.say' }),
    ];
    const said = tensionOf(questions, { say: 'mooi', again: 'gewoon' }).statements;
    expect(said.get('uncertainty.say')?.map(({ answer }) => answer)).toEqual(['gewoon']);
  });

  it('is absent when nothing was said there', () => {
    expect(tensionOf([first], {}).statements.has('keep')).toBe(false);
  });
});

it('keeps an answer to a question without a place', () => {
  const own = question({ id: 'own' });
  expect(tensionOf([own], { own: 'iets' }).others.map(({ answer }) => answer)).toEqual(['iets']);
});
