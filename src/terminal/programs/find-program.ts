import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../../core/environment.ts';
import type { Platform } from '../../core/platform.ts';

/** Where programs are looked for. */
export interface ProgramPlaces {
  readonly platform: Platform;
  readonly env: Environment;
  /** Whether the file at this path is a program that may be run. */
  readonly isProgram?: (file: string) => boolean;
}

/**
 * The full path of a program, found as a shell of the platform finds it, with one difference: it is
 * never one that happens to lie in the current folder, where Windows looks first.
 *
 * @param name a name to look for on the path, or a path of its own.
 * @returns `undefined` when there is none.
 */
export function findProgram(name: string, places: ProgramPlaces): string | undefined {
  const { platform, env, isProgram = mayRun } = places;
  const paths = path[platform.paths];
  const isPath = paths.basename(name) !== name;
  const folders = isPath
    ? ['']
    : (env.PATH ?? '').split(paths.delimiter).map((folder) => folder.replaceAll('"', ''));
  for (const folder of folders) {
    if (folder === '' && !isPath) continue;
    const file = withEnding(paths.join(folder, name), places, isProgram);
    if (file !== undefined) return file;
  }
  return undefined;
}

/** Tells whether there is a program of a name in these places. */
export const isInstalledIn =
  (places: ProgramPlaces) =>
  (name: string): boolean =>
    findProgram(name, places) !== undefined;

/** Where the name of a file tells that it is a program, the ending may be left out. */
function withEnding(
  file: string,
  { platform, env }: ProgramPlaces,
  isProgram: (file: string) => boolean,
): string | undefined {
  const { programEndings } = platform;
  if (programEndings.length === 0) return isProgram(file) ? file : undefined;
  const wanted = (env.PATHEXT ?? '').toLowerCase().split(';');
  const order = wanted.filter((ending) => programEndings.includes(ending));
  const endings = order.length === 0 ? programEndings : order;
  const isWhole = programEndings.includes(path[platform.paths].extname(file).toLowerCase());
  return [...(isWhole ? [''] : []), ...endings]
    .map((ending) => file + ending)
    .find((each) => isProgram(each));
}

function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
