/** How a piece of text is meant; what that looks like is up to the terminal. */
export type Tone = 'plain' | 'strong' | 'emphasis' | 'quiet' | 'good' | 'warning' | 'accent';

/** A piece of text with a tone. Text from files and answers may stand in it as it is: what prints it makes it safe. */
export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** What can be printed: plain text, or pieces with a tone. */
export type Printed = string | Span;

/** Plain text as a piece with a tone. */
export const spanOf = (piece: Printed): Span =>
  typeof piece === 'string' ? { text: piece, tone: 'plain' } : piece;

const inTone =
  (tone: Tone) =>
  (text: string): Span => ({ text, tone });

/* A text in each tone. What each looks like is in `terminal/theme.ts`. */
export const strong = inTone('strong');
export const quiet = inTone('quiet');
export const good = inTone('good');
export const warning = inTone('warning');
export const accent = inTone('accent');
