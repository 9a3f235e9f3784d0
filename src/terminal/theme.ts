import { Chalk, type ChalkInstance } from 'chalk';
import { printable } from '../core/text/printable.ts';
import { type Signs, signsFor } from '../core/text/signs.ts';
import { type Printed, type Span, spanOf, type Tone } from '../core/text/span.ts';
import type { ColorLevel } from './abilities.ts';

/** What tones look like, and which signs are used. */
export interface Theme {
  readonly glyphs: Signs;
  /** A piece of text as it is written to a terminal: made safe, in its tone. */
  paint(span: Span): string;
}

/** A line as it is written to a terminal, without its end. */
export const painted = (theme: Theme, line: readonly Printed[]): string =>
  line.map((piece) => theme.paint(spanOf(piece))).join('');

type Styles = Readonly<Record<Tone, (chalk: ChalkInstance) => ChalkInstance>>;

const shapes = {
  plain: (chalk) => chalk,
  strong: (chalk) => chalk.bold,
  emphasis: (chalk) => chalk.italic,
} satisfies Partial<Styles>;

/**
 * Colours that are read on white and on black alike, since nobody tells a program which it is: their
 * luminance is about 0.18, which is at least 4.3:1 against both (WCAG 2 asks 4.5:1 for body text and
 * 3:1 for signs), and over 3:1 on the usual dark greys. They are numbers of the fixed 256, which the
 * palette of a terminal leaves alone. `dim` is not used here: kitty, VTE and Windows make of it a
 * grey of 2 to 3:1.
 */
const ofManyColors: Styles = {
  ...shapes,
  quiet: (chalk) => chalk.ansi256(243),
  good: (chalk) => chalk.ansi256(28),
  warning: (chalk) => chalk.ansi256(130),
  accent: (chalk) => chalk.ansi256(30),
};

/**
 * With 16 colours the palette decides, and most of those go under on one of both backgrounds: yellow
 * (xterm 1.6:1 on white), cyan (2.0), green (2.1), blue (2.2 on black), grey (none in Solarized).
 * Magenta and red stay above 2.7:1 on both in the palettes of xterm, VGA, Tango, macOS and VS Code.
 */
const ofFewColors: Styles = {
  ...shapes,
  quiet: (chalk) => chalk.dim,
  good: (chalk) => chalk.bold,
  warning: (chalk) => chalk.red,
  accent: (chalk) => chalk.magenta,
};

/**
 * @param colorLevel 0 for no colour, 1 for 16, 2 for 256, 3 for all.
 * @param unicode whether the terminal shows more than ASCII; people's own words are shown as they are.
 */
export function createTheme(colorLevel: ColorLevel, unicode: boolean): Theme {
  const chalk = new Chalk({ level: colorLevel });
  const styles = colorLevel > 1 ? ofManyColors : ofFewColors;
  return {
    glyphs: signsFor(!unicode),
    paint: ({ text, tone }) => styles[tone](chalk)(printable(text)),
  };
}
