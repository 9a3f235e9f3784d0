import type { Answers } from '../answers/answer.ts';
import type { Language } from '../language.ts';
import type { Note } from '../note/note.ts';
import type { Feed } from '../prompt-set/feed.ts';
import type { Question } from '../prompt-set/prompt-set.ts';
import { guessesIn, leavingFrom } from './shared-leaving.ts';

/** What a shared version can hold, in the order in which it is read. */
export const sharedParts = [
  'position',
  'worry',
  'preserve',
  'shared',
  'keep',
  'renew',
  'uncertainty',
  'opening',
] as const;

export type SharedPart = (typeof sharedParts)[number];

/** Something for each part. */
export const byPart = <T>(make: (part: SharedPart) => T): Readonly<Record<SharedPart, T>> => ({
  position: make('position'),
  worry: make('worry'),
  preserve: make('preserve'),
  shared: make('shared'),
  keep: make('keep'),
  renew: make('renew'),
  uncertainty: make('uncertainty'),
  opening: make('opening'),
});

/** What one person shows the other: their own side, in their own words. */
export interface Shared {
  readonly lang: Language;
  /** Who made it, when that was said. */
  readonly from?: string;
  /** What was said in each part; nothing where nothing was said. `opening` holds one question at most. */
  readonly parts: Readonly<Record<SharedPart, readonly string[]>>;
  /** What was guessed the other wants to keep: only when the person asked for it by name. */
  readonly guesses: readonly string[];
}

/** What goes into a shared version besides the words of the note. */
export interface SharedOptions {
  /** Questions of the set for after a conversation, for what the note holds of that. */
  readonly afterQuestions?: readonly Question[];
  /** Who made it. */
  readonly from?: string;
  /** Also shows what was guessed about the other's intention. */
  readonly guesses?: boolean;
  /** Looks at every text on its way out, and may put roles in the place of names. */
  readonly reword?: (text: string) => string;
}

/** An answer that stays with the person; `question` is absent when the set no longer asks it. */
export interface Staying {
  readonly id: string;
  readonly question: Question | undefined;
}

/** What leaves and what stays. */
export interface Sharing {
  readonly shared: Shared;
  readonly stays: readonly Staying[];
}

/**
 * The places whose answers may leave. It says what is allowed, so that a place that is new, or an
 * answer that goes to no place, stays.
 *
 * Only the person's own side is in it. What happened, what was felt, the other's words and intention,
 * the sentence that acknowledges it and the step stay: they show how the other is seen. So does whose
 * experience counts. Criticism that was received is for the person to bring up aloud or not.
 */
const before: ReadonlyMap<Feed, SharedPart> = new Map([
  ['self.position', 'position'],
  ['self.worry', 'worry'],
  ['self.preserve', 'preserve'],
  ['shared', 'shared'],
  ['keep', 'keep'],
  ['renew', 'renew'],
  ['uncertainty.open', 'uncertainty'],
  ['uncertainty.say', 'uncertainty'],
  ['opening', 'opening'],
]);

/**
 * The same for what was answered after the conversation: only what both keep and renew, which they
 * said to each other. What was heard is the other's, and how it went is the person's own.
 */
const after: ReadonlyMap<Feed, SharedPart> = new Map([
  ['keep', 'keep'],
  ['renew', 'renew'],
]);

/** The version of a note that is meant for the other person; see `sharing`. */
export const toShared = (
  note: Note,
  questions: readonly Question[],
  options: SharedOptions = {},
): Shared => sharing(note, questions, options).shared;

/**
 * Divides a note into what the other person may read and what stays. Nothing private leaves, nothing
 * about the other, and no number.
 *
 * @param questions of the set that the note was made with; what these do not ask stays.
 */
export function sharing(
  note: Note,
  questions: readonly Question[],
  options: SharedOptions = {},
): Sharing {
  const { afterQuestions = [], from, guesses = false, reword = (text) => text } = options;
  const { lang } = note.meta;
  const first = { lang, questions, answers: note.answers };
  const later = { lang, questions: afterQuestions, answers: note.after ?? new Map() };
  const leaving = [...leavingFrom(first, before), ...leavingFrom(later, after)];
  const guessed = guesses ? guessesIn(first, before) : [];
  const reworded = (texts: readonly string[]) => texts.map(reword);
  const wordsFor = (part: SharedPart) =>
    reworded(leaving.flatMap((each) => (each.part === part ? each.words : [])));
  const left = new Set([...leaving, ...guessed].map(({ question }) => question));
  return {
    shared: {
      lang,
      ...(from === undefined ? {} : { from }),
      parts: byPart(wordsFor),
      guesses: reworded(guessed.flatMap(({ words }) => words)),
    },
    stays: [
      ...staying(first.answers, questions, left),
      ...staying(later.answers, afterQuestions, left),
    ],
  };
}

/** Whether there is nothing in it to show. */
export const isEmpty = ({ parts, guesses }: Shared): boolean =>
  guesses.length === 0 && sharedParts.every((part) => parts[part].length === 0);

const staying = (
  answers: Answers,
  questions: readonly Question[],
  left: ReadonlySet<Question>,
): Staying[] =>
  [...answers.keys()]
    .map((id) => ({ id, question: questions.find((question) => question.id === id) }))
    .filter(({ question }) => question === undefined || !left.has(question));
