import { supportsColor, supportsColorStderr } from 'chalk';

export type ColorLevel = 0 | 1 | 2 | 3;

/**
 * How many colours may be used on a stream: none with `NO_COLOR` (no-color.org) or `--no-color`;
 * otherwise what chalk finds, which heeds `FORCE_COLOR`, `TERM` and whether it is a terminal.
 */
export function colorLevel(
  stream: 'out' | 'err',
  {
    wanted,
    env,
  }: { readonly wanted: boolean; readonly env: Readonly<Record<string, string | undefined>> },
): ColorLevel {
  if (!wanted || (env.NO_COLOR ?? '') !== '') return 0;
  const found = stream === 'out' ? supportsColor : supportsColorStderr;
  return found === false ? 0 : found.level;
}

/**
 * Whether signs beyond ASCII can be shown. Everywhere but on a Linux console, a dumb terminal, an
 * old Windows console, or where the locale says something else than UTF-8.
 */
export function showsUnicode(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): boolean {
  if (env.TERM === 'linux' || env.TERM === 'dumb') return false;
  if (platform === 'win32') return env.WT_SESSION !== undefined || env.TERM_PROGRAM !== undefined;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return locale === '' || /utf-?8/i.test(locale) || !/\.|^(?:C|POSIX)$/.test(locale);
}
