import type { Answer, Answers } from '../answers/answer.ts';
import type { Question } from '../prompt-set/prompt-set.ts';
import { fold } from '../search/fold.ts';

/** Words in a row by which a longer answer is known again, also when only a part was copied. */
const inARow = 6;

/** Shorter is no answer to know again: an initial, a `no`. */
const shortest = 3;

/** Without spaces between its words, a text is known again anywhere. */
const longWord = 20;

/**
 * Tells of which answers the words stand in a text: a line of them, or six words in a row. Case,
 * accents, punctuation and marks of Markdown do not matter. Numbers, and choices that the set
 * offers, say nothing by themselves and are not looked for.
 *
 * @returns the ids of those answers.
 */
export function standingIn(
  text: string,
  answers: Answers,
  questions: readonly Question[],
): string[] {
  if (answers.size === 0) return [];
  const place = ` ${bare(text)} `;
  return [...answers].flatMap(([id, answer]) =>
    phrasesIn(
      answer,
      questions.find((each) => each.id === id),
    ).some((phrase) => place.includes(phrase))
      ? [id]
      : [],
  );
}

/** Only letters and digits, with single spaces between them. */
const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What to look for. */
function phrasesIn(answer: Answer, question: Question | undefined): string[] {
  const offered = new Set(offeredBy(question));
  return [answer]
    .flat()
    .filter((each) => typeof each === 'string' && !offered.has(each))
    .flatMap((each) => String(each).split(/[\n\r]+/))
    .map(bare)
    .filter((line) => line.length >= shortest)
    .flatMap(inPhrases);
}

/** What a set offers to choose from; words of the person's own are no such thing. */
function offeredBy(question: Question | undefined): string[] {
  if (question === undefined || !('choices' in question) || question.from !== undefined) return [];
  return question.choices.flatMap(({ value, label }) => [value ?? '', ...Object.values(label)]);
}

function inPhrases(line: string): string[] {
  const words = line.split(' ');
  if (words.length === 1) return [line.length >= longWord ? line : ` ${line} `];
  if (words.length <= inARow) return [` ${line} `];
  return words
    .slice(inARow - 1)
    .map((_, first) => ` ${words.slice(first, first + inARow).join(' ')} `);
}
