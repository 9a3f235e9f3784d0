import { Chalk, type ChalkInstance } from 'chalk';
import { printable } from '../core/printable.ts';
import type { Span, Tone } from '../core/span.ts';

/** Every sign that is drawn. Each is one column wide, but for the ones that are words. */
export interface Glyphs {
  readonly question: string;
  readonly done: string;
  readonly skipped: string;
  readonly stopped: string;
  readonly warning: string;
  readonly pointer: string;
  readonly item: string;
  readonly line: string;
  readonly checked: string;
  readonly unchecked: string;
  readonly above: string;
  readonly below: string;
  readonly more: string;
  readonly between: string;
}

const unicodeGlyphs: Glyphs = {
  question: '?',
  done: '✓',
  skipped: '–',
  stopped: '…',
  warning: '!',
  pointer: '›',
  item: '•',
  line: '│',
  checked: '[✓]',
  unchecked: '[ ]',
  above: '↑',
  below: '↓',
  more: '…',
  between: ' · ',
};

const asciiGlyphs: Glyphs = {
  question: '?',
  done: '+',
  skipped: '-',
  stopped: '~',
  warning: '!',
  pointer: '>',
  item: '*',
  line: '|',
  checked: '[x]',
  unchecked: '[ ]',
  above: '^',
  below: 'v',
  more: '...',
  between: ' - ',
};

/** What tones look like, and which signs are used. */
export interface Theme {
  readonly glyphs: Glyphs;
  /** A piece of text as it is written to a terminal: made safe, in its tone. */
  paint(span: Span): string;
}

const styles: Readonly<Record<Tone, (chalk: ChalkInstance) => ChalkInstance>> = {
  plain: (chalk) => chalk,
  strong: (chalk) => chalk.bold,
  emphasis: (chalk) => chalk.italic,
  quiet: (chalk) => chalk.dim,
  good: (chalk) => chalk.green,
  warning: (chalk) => chalk.yellow,
  accent: (chalk) => chalk.cyan,
};

/**
 * @param colorLevel 0 for no colour, 1 for 16, 2 for 256, 3 for all.
 * @param unicode whether the terminal shows more than ASCII; people's own words are shown as they are.
 */
export function createTheme(colorLevel: 0 | 1 | 2 | 3, unicode: boolean): Theme {
  const chalk = new Chalk({ level: colorLevel });
  return {
    glyphs: unicode ? unicodeGlyphs : asciiGlyphs,
    paint: ({ text, tone }) => styles[tone](chalk)(printable(text)),
  };
}
