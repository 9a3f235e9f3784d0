import {
  answersFor,
  type ChoiceQuestion,
  type Question,
  type ScaleQuestion,
} from '../prompt-set/prompt-set.ts';
import { isCalendarDay } from '../time/day.ts';

/**
 * What a person answered: text for `text`, `long`, `choice` and `date`; items for `list` and
 * `choices`; a number for `scale`; yes or no for `confirm`. An empty answer is no answer: it is
 * left out, never kept as an empty text.
 */
export type Answer = string | readonly string[] | number | boolean;

/** Answers by question id. A map, so that no id can reach an object's prototype. */
export type Answers = ReadonlyMap<string, Answer>;

/** The longest text kept in one answer, in UTF-16 units: some forty times a long answer. */
export const longestAnswer = 200_000;

/** Why a value cannot be the answer to a question. */
export type AnswerFault =
  | { readonly code: 'answer-type'; readonly expected: Question['type'] }
  | { readonly code: 'answer-range'; readonly min: number; readonly max: number }
  | { readonly code: 'answer-choice'; readonly allowed: readonly string[] }
  | { readonly code: 'answer-date' }
  | { readonly code: 'answer-long'; readonly longest: number };

/** What came of reading a value as an answer: the answer, `undefined` when nothing was answered, or what is wrong. */
export type AnswerResult =
  | { readonly ok: true; readonly answer: Answer | undefined }
  | { readonly ok: false; readonly fault: AnswerFault };

const accept = (answer: Answer | undefined): AnswerResult => ({ ok: true, answer });
const refuse = (fault: AnswerFault): AnswerResult => ({ ok: false, fault });

/**
 * Reads a value from a prompt, a file or an option as the answer to `question`.
 *
 * @returns the answer, `undefined` in it when nothing was answered, or what is wrong with it.
 */
export function parseAnswer(question: Question, value: unknown): AnswerResult {
  if (value === undefined || value === null) return accept(undefined);
  switch (question.type) {
    case 'text':
    case 'long':
      return parseText(question, value);
    case 'list':
      return parseItems(question, value);
    case 'choice':
      return parseChoice(question, value);
    case 'choices':
      return parseChoices(question, value);
    case 'scale':
      return parseScale(question, value);
    case 'confirm':
      return parseConfirm(question, value);
    case 'date':
      return parseDate(question, value);
  }
}

const wrongType = (question: Question): AnswerResult =>
  refuse({ code: 'answer-type', expected: question.type });

/** YAML reads `3` and `true` as no text; a person who typed them meant the words. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return undefined;
}

function parseText(question: Question, value: unknown): AnswerResult {
  const text = asText(value);
  if (text === undefined) return wrongType(question);
  return text.length > longestAnswer
    ? refuse({ code: 'answer-long', longest: longestAnswer })
    : accept(text.trim() === '' ? undefined : text);
}

/** The items of a list, or the one thing that stands where a list could. `- ` without more is no item. */
const itemsIn = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => item !== undefined && item !== null);

function parseItems(question: Question, value: unknown): AnswerResult {
  const items = itemsIn(value).map(asText);
  if (!items.every((item) => item !== undefined)) return wrongType(question);
  return acceptItems(items.filter((item) => item.trim() !== ''));
}

function acceptItems(items: readonly string[]): AnswerResult {
  const length = items.reduce((sum, item) => sum + item.length, 0);
  if (length > longestAnswer) return refuse({ code: 'answer-long', longest: longestAnswer });
  return accept(items.length === 0 ? undefined : items);
}

function parseChoice(question: ChoiceQuestion, value: unknown): AnswerResult {
  const text = asText(value);
  if (text === undefined) return wrongType(question);
  if (text.trim() === '') return accept(undefined);
  const choice = findChoice(question, text);
  if (choice !== undefined) return accept(choice);
  return question.own === undefined
    ? refuse({ code: 'answer-choice', allowed: [...new Set(question.choices.flatMap(answersFor))] })
    : parseText(question, text);
}

/**
 * A choice is named by its value or by its label in any language; case does not matter. A value
 * goes before a label and the exact word before another case, so that what was kept as an answer
 * is the same answer when it is read again.
 */
function findChoice({ choices }: ChoiceQuestion, text: string): string | undefined {
  const names = [
    ...choices.flatMap((choice) => answersFor(choice).map((name) => ({ name, kept: name }))),
    ...choices.flatMap(({ value, label }) =>
      Object.values(label).map((name) => ({ name, kept: value ?? name })),
    ),
  ];
  const named = (alike: (name: string) => boolean) => names.find(({ name }) => alike(name))?.kept;
  const folded = (word: string) => word.trim().toLowerCase();
  return named((name) => name === text) ?? named((name) => folded(name) === folded(text));
}

function parseChoices(question: ChoiceQuestion, value: unknown): AnswerResult {
  const chosen = new Set<string>();
  for (const each of itemsIn(value)) {
    const result = parseChoice(question, each);
    if (!result.ok) return result;
    if (typeof result.answer === 'string') chosen.add(result.answer);
  }
  return acceptItems([...chosen]);
}

function parseScale(question: ScaleQuestion, value: unknown): AnswerResult {
  if (typeof value === 'string' && value.trim() === '') return accept(undefined);
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) return wrongType(question);
  const { min, max } = question;
  if (!Number.isInteger(number) || number < min || number > max) {
    return refuse({ code: 'answer-range', min, max });
  }
  // YAML knows `-0`, which would not be the same when it is read back.
  return accept(number === 0 ? 0 : number);
}

const yes = new Set(['yes', 'y', 'ja', 'j', 'true']);
const no = new Set(['no', 'n', 'nee', 'false']);

function parseConfirm(question: Question, value: unknown): AnswerResult {
  if (typeof value === 'boolean') return accept(value);
  if (typeof value !== 'string') return wrongType(question);
  const word = value.trim().toLowerCase();
  if (word === '') return accept(undefined);
  if (yes.has(word)) return accept(true);
  return no.has(word) ? accept(false) : wrongType(question);
}

function parseDate(question: Question, value: unknown): AnswerResult {
  if (typeof value !== 'string') return wrongType(question);
  const day = value.trim();
  if (day === '') return accept(undefined);
  return isCalendarDay(day) ? accept(day) : refuse({ code: 'answer-date' });
}
