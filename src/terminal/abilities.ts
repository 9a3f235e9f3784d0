import { supportsColor, supportsColorStderr } from 'chalk';
import type { ColorWish } from '../core/config/settings.ts';
import type { Environment } from '../core/environment.ts';
import { platformOf } from '../core/platform.ts';

export type ColorLevel = 0 | 1 | 2 | 3;

/** What is said about colours, by a person or by where the program runs. */
export interface ColorWishes {
  /** The wish of the person, in which `NO_COLOR` and `FORCE_COLOR` are weighed; see `environmentLayer`. */
  readonly wanted: ColorWish;
  /** Whether all is told in plain lines: nothing but text is written then. */
  readonly plain: boolean;
  readonly env: Environment;
}

/**
 * How many colours may be used on a stream. None in plain lines, or when nobody wants them; when they
 * are always wanted at least the sixteen that every terminal has, also where the output is none, and
 * more where `FORCE_COLOR` or chalk says so; otherwise what chalk finds, which heeds `COLORTERM`,
 * `TERM` and whether it is a terminal.
 */
export function colorLevel(stream: 'out' | 'err', { wanted, plain, env }: ColorWishes): ColorLevel {
  if (plain || wanted === 'never') return 0;
  const { level } = (stream === 'out' ? supportsColor : supportsColorStderr) || { level: 0 };
  return wanted === 'auto' ? level : forcedLevel(env.FORCE_COLOR) || level || 1;
}

const forcedLevels: Readonly<Record<string, ColorLevel>> = {
  false: 0,
  '0': 0,
  '': 1,
  true: 1,
  '1': 1,
  '2': 2,
  '3': 3,
};

/** What `FORCE_COLOR` asks for, as node and chalk read it; what is no wish says nothing. */
const forcedLevel = (wish: string | undefined): ColorLevel | undefined =>
  wish === undefined ? undefined : forcedLevels[wish.toLowerCase()];

/**
 * Whether signs beyond ASCII can be shown. Everywhere but on a Linux console, a dumb terminal, an
 * old Windows console, or where the locale says something else than UTF-8.
 */
export function showsUnicode(env: Environment, platform: NodeJS.Platform): boolean {
  if (env.TERM === 'linux' || env.TERM === 'dumb') return false;
  if (platformOf(platform).unicodeToldBy === 'terminal') {
    return env.WT_SESSION !== undefined || env.TERM_PROGRAM !== undefined;
  }
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return locale === '' || /utf-?8/i.test(locale) || !/\.|^(?:C|POSIX)$/.test(locale);
}
