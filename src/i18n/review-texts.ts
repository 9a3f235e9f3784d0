import type { NextQuestion } from '../core/review/next-question.ts';
import type { OpenOutcome } from '../core/review/open-steps.ts';
import type { Day } from '../core/time/day.ts';

/** Words of a look back over notes. */
export interface ReviewTexts {
  readonly title: string;
  readonly headings: {
    /** Above the only words there are when there is little to tell. */
    readonly little: string;
    readonly temperature: string;
    readonly kept: string;
    readonly renewed: string;
    readonly openSteps: string;
    readonly asked: string;
    readonly guesses: string;
    readonly next: string;
  };
  /** When there is little to tell yet. */
  readonly little: string;
  /** In how many notes something was written, from two on, and the day of the last. */
  readonly written: (times: number, day: string) => string;
  /** How long ago, in days from 0. */
  readonly ago: (days: number) => string;
  readonly outcomes: Readonly<Record<OpenOutcome, string>>;
  readonly lookBackOn: (day: string) => string;
  /** How many open steps there are besides those that are shown, and how old the oldest is. */
  readonly moreSteps: (count: number, age: string) => string;
  /** In how many of so many conversations the opening question was asked. */
  readonly asked: (times: number, of: number) => string;
  /** In how many of those it was asked in other words. */
  readonly otherWords: (times: number, of: number) => string;
  /** How many of so many guesses were heard as guessed; of one also that asking changed it. */
  readonly heardAsGuessed: (times: number, of: number) => string;
  readonly viewChanged: (times: number) => string;
  readonly notDiscussed: (times: number) => string;
  readonly chart: ChartTexts;
  /** One question to take along. */
  readonly next: Readonly<Record<NextQuestion, string>>;
}

/** Words in and around a drawing of the temperature. */
export interface ChartTexts {
  readonly title: string;
  /** What the lowest and the highest number mean, on the scale from 1 to 5. */
  readonly scale: readonly string[];
  /** What the two signs in the drawing stand for. */
  readonly before: string;
  readonly after: string;
  /** That not every number is drawn, for want of room. */
  readonly crowded: string;
  /** How many numbers are not told, where they are told in words. */
  readonly earlier: (count: number) => string;
  /** A day in a few characters; with its year when the days are of more than one. */
  readonly shortDay: (day: Day, withYear: boolean) => string;
  /** The label of a temperature that was given after a conversation. */
  readonly afterOn: (day: string) => string;
  /** What is counted along an axis. */
  readonly daysFrom: (day: string) => string;
  readonly weeksFrom: (day: string) => string;
}
