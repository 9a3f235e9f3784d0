import type { Day } from '../core/day.ts';
import type { NextQuestion } from '../core/next-question.ts';
import type { OpenOutcome } from '../core/open-steps.ts';

/** Words of a look back over notes. */
export interface ReviewTexts {
  readonly title: string;
  readonly headings: {
    readonly temperature: string;
    readonly kept: string;
    readonly renewed: string;
    readonly openSteps: string;
    readonly asked: string;
    readonly guesses: string;
    readonly next: string;
  };
  /** In how many notes, for two or more. */
  readonly times: (times: number) => string;
  /** How long ago, in days from 0. */
  readonly ago: (days: number) => string;
  readonly outcomes: Readonly<Record<OpenOutcome, string>>;
  readonly lookBackOn: (day: string) => string;
  /** In how many of so many conversations the opening question was asked. */
  readonly asked: (times: number, of: number) => string;
  readonly otherWords: (times: number) => string;
  /** How many of so many guesses were heard as guessed. */
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
  /** A day in a few characters; with its year when the days are of more than one. */
  readonly shortDay: (day: Day, withYear: boolean) => string;
  /** The label of a temperature that was given after a conversation. */
  readonly afterOn: (day: string) => string;
  /** What is counted along an axis. */
  readonly daysFrom: (day: string) => string;
  readonly weeksFrom: (day: string) => string;
}
