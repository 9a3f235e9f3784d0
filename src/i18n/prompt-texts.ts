import type { AnswerFault } from '../core/answers/answer.ts';
import type { ByCode } from './problem-texts.ts';

/** What a key does, in a word or two: `Enter next`. The name of the key stands before it. */
export interface KeyTexts {
  /** Names of keys; letters and Ctrl are the same in every language. */
  readonly names: {
    readonly enter: string;
    readonly shiftTab: string;
    readonly tab: string;
    readonly space: string;
    readonly arrows: string;
    readonly backspace: string;
  };
  readonly next: string;
  readonly keep: string;
  readonly skip: string;
  readonly nextItem: string;
  readonly newLine: string;
  /** At the end of a list or a long answer, where a second Enter is the end of it. */
  readonly emptyLineIsDone: string;
  readonly done: string;
  readonly choose: string;
  readonly toggle: string;
  readonly clear: string;
  readonly back: string;
  readonly why: string;
  readonly editor: string;
  /** Stopping keeps what was answered. */
  readonly stopKept: string;
  readonly stop: string;
}

/** Words around a question while it is asked. */
export interface PromptTexts {
  /** Where the walk is: `5 of 8`. */
  readonly progress: (number: number, total: number) => string;
  readonly whyLabel: string;
  readonly skipped: string;
  /** Below the first lines of an answer that was longer. */
  readonly moreLines: (count: number) => string;
  /** How a day is written. */
  readonly dayFormat: string;
  readonly yes: string;
  readonly no: string;
  /** Letters that answer yes and no; the first of each is shown. */
  readonly yesKeys: readonly string[];
  readonly noKeys: readonly string[];
  readonly keys: KeyTexts;
  readonly required: string;
  readonly requiredChoice: string;
  readonly faults: ByCode<AnswerFault, string>;
  readonly editor: {
    /** Shown while the editor is open. */
    readonly open: (program: string) => string;
    readonly none: string;
    readonly missing: (program: string) => string;
    readonly failed: (program: string) => string;
    readonly killed: (program: string) => string;
    readonly notWaiting: (program: string, option: string) => string;
    readonly file: (reason: string) => string;
    readonly unreadable: (path: string) => string;
  };
}
