import type { Feed } from '../core/prompt-set/feed.ts';

/** Places that only the questions after a conversation fill. */
export type AfterFeed = Extract<Feed, `after.${string}`>;

/** The part of a note about what came of the conversation, and what is said around it. */
export interface AfterTexts {
  readonly heading: string;
  readonly headingPrivate: string;
  readonly labels: Readonly<Record<AfterFeed, string>>;
  /** Label of the question that the conversation was to open with. */
  readonly opened: string;
  /** Label of what was guessed before, beside what was heard. */
  readonly guessed: string;
  readonly keep: string;
  readonly renew: string;
  readonly step: string;
  /** What stands for the other when no name was given. */
  readonly someone: string;
  /** Before the first question: which note this is about. */
  readonly about: (title: string, day: string) => string;
  readonly which: string;
  readonly nothingOpen: string;
  /** One line at the start: a conversation that has passed and was not looked back on. */
  readonly waiting: (title: string, day: string, command: string) => string;
  /** Enough was written; talking to a person is the next step. Said once. */
  readonly enoughWritten: (name: string | undefined) => string;
}
