import type { Feed } from '../prompt-set/feed.ts';
import type { OpenStep } from './open-steps.ts';
import type { Asked, Guesses, Repeated } from './review-parts.ts';

/** What to ask oneself next time. Each is a question; its words are in `i18n`. */
export const nextQuestions = [
  'look-back',
  'ask',
  'check-guess',
  'smaller-step',
  'keep',
  'renew',
  'shared',
  'other-story',
  'not-known',
  'experience',
  'heard-little',
  'surprise',
] as const;

export type NextQuestion = (typeof nextQuestions)[number];

/** What there is to choose a question by. */
export interface LookedAt {
  readonly kept: readonly Repeated[];
  readonly renewed: readonly Repeated[];
  readonly openSteps: readonly OpenStep[];
  readonly asked: Asked;
  readonly guesses: Guesses;
  /** Notes that have an opening question from before today, and were not looked back on. */
  readonly waiting: number;
  /** Notes that were. */
  readonly lookedBack: number;
  /** Places that something was said at. */
  readonly feeds: ReadonlySet<Feed>;
}

/** A step that is open this long may have been too big. */
const longOpen = 21;

const nothingIn =
  (...places: readonly string[]) =>
  ({ feeds }: LookedAt): boolean =>
    ![...feeds].some((feed) => places.some((place) => feed.startsWith(place)));

/** When a question is missing most, in order: first what was started and not finished. */
const rules: Readonly<Record<NextQuestion, (looked: LookedAt) => boolean>> = {
  // Looking back is where the learning is (Tannenbaum & Cerasoli 2013).
  'look-back': ({ waiting, lookedBack }) => waiting > lookedBack,
  // A guess is not better for being thought through; asking is what helps (Eyal, Steffel & Epley 2018).
  ask: ({ asked }) => asked.not > asked.asked + asked.otherWords,
  'check-guess': ({ guesses }) =>
    guesses.notDiscussed > guesses.right + guesses.partly + guesses.off,
  'smaller-step': ({ openSteps }) => openSteps.some(({ age }) => age >= longOpen),
  // Keep and renew belong together (Johnson 1992).
  keep: ({ kept, renewed }) => renewed.length > 0 && kept.length === 0,
  renew: ({ kept, renewed }) => kept.length > 0 && renewed.length === 0,
  shared: nothingIn('shared'),
  'other-story': nothingIn('story.'),
  'not-known': nothingIn('uncertainty.'),
  experience: nothingIn('experience.'),
  'heard-little': nothingIn('trust.quiet', 'trust.dared'),
  surprise: () => true,
};

/** The one question for next time: the first that is missing. The same notes give the same question. */
export const nextQuestion = (looked: LookedAt): NextQuestion =>
  nextQuestions.find((question) => rules[question](looked)) ?? 'surprise';
