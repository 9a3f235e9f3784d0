import path from 'node:path';
import { findProgram, type ProgramPlaces } from './find-program.ts';
import type { ProgramCommand } from './program-command.ts';

/** How node is to start a program. */
export interface ProgramStart {
  readonly file: string;
  readonly args: readonly string[];
  /** The arguments are one command line that is ready as it is. */
  readonly windowsVerbatimArguments?: true;
}

/**
 * How a program is started with these arguments, each reaching it as it is. Where a name may stand for
 * a script of the command interpreter (`code` is `code.cmd` on Windows), that is found out first.
 *
 * @returns `undefined` when there is no such program.
 */
export function startOf(
  { program, args }: ProgramCommand,
  places: ProgramPlaces,
): ProgramStart | undefined {
  const { platform, env } = places;
  // The system finds it by itself, and says when it is not there.
  if (platform.programEndings.length === 0) return { file: program, args };
  const file = findProgram(program, places);
  if (file === undefined) return undefined;
  const ending = path[platform.paths].extname(file).toLowerCase();
  if (!platform.scriptEndings.includes(ending)) return { file, args };
  const interpreter = env.ComSpec ?? `${env.SystemRoot ?? 'C:\\Windows'}\\System32\\cmd.exe`;
  const line = [file, ...args].map(interpreterWord).join(' ');
  return {
    file: interpreter,
    args: ['/d', '/s', '/v:off', '/c', `"${line}"`],
    windowsVerbatimArguments: true,
  };
}

/**
 * A word for the command interpreter of Windows, which runs a script: it reads the line, the script
 * hands what it was given to a program by `%*`, and that program takes its command line apart.
 *
 * The caret takes the meaning from every sign in the first reading, quotes included, so that nothing
 * in the word joins commands or stands for a variable. In the second reading the quotes do that, which
 * is why there can be none in a word: no path on Windows has one. A backslash before the closing quote
 * would take its meaning away, so it is doubled.
 */
function interpreterWord(text: string): string {
  const quoted = `"${text.replaceAll('"', '').replace(/\\+$/, '$&$&')}"`;
  return quoted.replace(/[()[\]{}%!^"<>&|;,=*?'`\s]/g, '^$&');
}
