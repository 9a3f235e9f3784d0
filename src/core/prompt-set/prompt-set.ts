import type { Language, Localized } from '../language.ts';
import type { Condition } from './condition.ts';
import type { Feed } from './feed.ts';

/** The four practices that prompt sets are made from; `all` draws on every one of them. */
export const practices = ['intention', 'experience', 'uncertainty', 'trust', 'all'] as const;

export type Practice = (typeof practices)[number];

/**
 * How a question is answered.
 *
 * - `text`: one thought; `long`: several lines; `list`: several short items
 * - `choice`: one of the choices; `choices`: any number of them
 * - `scale`: a whole number from `min` to `max`; `confirm`: yes or no
 * - `date`: a calendar day, `YYYY-MM-DD`
 */
export const questionTypes = [
  'text',
  'long',
  'list',
  'choice',
  'choices',
  'scale',
  'confirm',
  'date',
] as const;

export type QuestionType = (typeof questionTypes)[number];

/** What sets and questions may be called: answers are kept under it, and it is a file's name. */
export const plainName = /^[a-z][a-z0-9-]{0,39}$/;

/** The first line of a set file, by which editors find the schema beside it and check and complete the file. */
export const schemaLine = '# yaml-language-server: $schema=./prompt-set.schema.json';

/** One of the answers that a `choice` or `choices` question offers. */
export interface Choice {
  /** What is kept as the answer. Without it the label itself is: a ready-made question, say. */
  readonly value?: string;
  readonly label: Localized;
}

interface QuestionBase {
  /** Stable key: answers are kept under it, never by order. */
  readonly id: string;
  readonly ask: Localized;
  readonly hint?: Localized;
  /** Shown when the person asks why this is asked. */
  readonly why?: Localized;
  /** What stands for `{id}` in later questions when this one was left empty. */
  readonly blank?: Localized;
  /** Where the answer goes in the tension model; without it the answer is printed under its own question. */
  readonly feeds?: Feed;
  readonly optional: boolean;
  /** Never leaves the note for a card, a share, a bridge or an export unless asked for. */
  readonly private: boolean;
  readonly priority: 'core' | 'extra';
  readonly when?: Condition;
}

/** A question that is answered in the person's own words. */
export interface TextQuestion extends QuestionBase {
  readonly type: 'text' | 'long' | 'list';
}

/** A question that is answered by choosing. */
export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'choice' | 'choices';
  readonly choices: readonly Choice[];
  /**
   * Where the choices come from when the person made them up: ids of earlier questions, or names of
   * what is known. `choices` is empty until they are filled in, see `withOwnChoices`.
   */
  readonly from?: readonly string[];
  /** Whether an answer in one's own words is possible; its text is the label of that choice. */
  readonly own?: Localized;
}

/** A question that is answered with a whole number, `min` and `max` included. */
export interface ScaleQuestion extends QuestionBase {
  readonly type: 'scale';
  readonly min: number;
  readonly max: number;
  /** What each number means, for the numbers that were given a meaning; in pairs, as JSON has no maps. */
  readonly labels: readonly (readonly [number, Localized])[];
}

/** A question that is answered with yes or no. */
export interface ConfirmQuestion extends QuestionBase {
  readonly type: 'confirm';
}

/** A question that is answered with a calendar day. */
export interface DateQuestion extends QuestionBase {
  readonly type: 'date';
}

/** A question of a prompt set. */
export type Question =
  | TextQuestion
  | ChoiceQuestion
  | ScaleQuestion
  | ConfirmQuestion
  | DateQuestion;

/** Whether a question is answered by choosing. */
export const offersChoices = (question: Question): question is ChoiceQuestion =>
  question.type === 'choice' || question.type === 'choices';

/**
 * What may be kept as the answer when this is chosen: its value, or else its label, in whatever
 * language it was seen.
 */
export const answersFor = ({ value, label }: Choice): string[] =>
  value === undefined ? Object.values(label) : [value];

/** A checked prompt set: ids are unique, conditions look back only, every text has every language of the set. */
export interface PromptSet {
  readonly name: string;
  readonly practice: Practice;
  readonly title: Localized;
  readonly about?: Localized;
  /** The languages in which every text of the set is written. */
  readonly languages: readonly Language[];
  readonly questions: readonly Question[];
}
