import type { Feed } from '../core/prompt-set/feed.ts';
import type { Layer, OtherFeed, Source } from '../core/tension.ts';

/** Places whose answers stand in a note under a label of their own, apart from the two sides. */
export type LabelledFeed = Exclude<
  Feed,
  | `self.${Layer}`
  | OtherFeed
  | 'other.name'
  | 'other.source'
  | 'other.likeliest'
  | 'unprinted'
  | `after.${string}`
>;

/** Headings of a note, without the `#`. */
export type NoteHeading =
  | 'tension'
  | 'intent'
  | 'keepAndRenew'
  | 'uncertainty'
  | 'experience'
  | 'trust'
  | 'lastTime'
  | 'more'
  | 'private'
  | 'answers';

/**
 * Headings and labels of a note. A label is followed by the person's own words, which stay as they
 * are; so no label may need them to be bent to it. Labels have no colon, the renderer adds it.
 */
export interface NoteTexts {
  /** The title of a note: that of the set, with the other's name when there is one. */
  title(set: string, name: string | undefined): string;
  readonly headings: Readonly<Record<NoteHeading, string>>;
  /** Title of the card on top. */
  readonly takeAlong: string;
  readonly labels: Readonly<Record<LabelledFeed, string>>;

  /** Heads of the two columns. Wherever `name` is undefined, none was given. */
  readonly me: string;
  them(name: string | undefined): string;
  /** Rows of the table with both sides: they read the same for both people. */
  readonly rows: Readonly<Record<Layer, string>>;
  /** The same as labels of their own, where there is no table. */
  readonly mine: Readonly<Record<Layer, string>>;
  readonly theirs: Readonly<Record<Layer, (name: string | undefined) => string>>;
  /** Stands in brackets behind what is said about the other. */
  readonly source: Readonly<Record<Source, string>>;
  /** The same behind the likeliest of several guesses. */
  readonly likeliest: string;

  /** Stands where something about the other is not known. */
  readonly unknown: string;
  /** Label above the questions that are still to be asked. */
  toAsk(name: string | undefined): string;
  /** A question that asks the other what is not known. */
  readonly questions: Readonly<Record<OtherFeed, string>>;
  /** The same question where the note holds a guess. */
  testGuess(question: string): string;

  /** The question that both people share: what to keep and what to renew. */
  readonly together: string;
  /** What the picture shows, for who cannot see it. */
  readonly bridge: string;

  /** What was planned last time. */
  readonly lastStep: string;
  readonly yes: string;
  readonly no: string;
  /** A number on a scale: `3 of 5`. */
  outOf(number: number, most: number): string;
}
