import type { Platform } from '../../core/platform.ts';

/** A program with its arguments. */
export interface ProgramCommand {
  readonly program: string;
  readonly args: readonly string[];
}

/**
 * Takes a command such as `"/opt/my editor/bin/ed" --wait` apart as a shell would: quotes keep
 * spaces together, a backslash takes what follows as it is. On Windows a backslash is part of a
 * path, and only double quotes count. `undefined` when there is nothing in it.
 */
export function parseCommand(
  command: string,
  { quotes }: Pick<Platform, 'quotes'>,
): ProgramCommand | undefined {
  const doubleOnly = quotes === 'double-only';
  const pattern = doubleOnly
    ? /(?:"[^"]*"?|[^\s"])+/g
    : /(?:"(?:\\.|[^"\\])*"?|'[^']*'?|\\.|[^\s"'\\])+/gs;
  const [program, ...args] = (command.match(pattern) ?? []).map((word) =>
    unquote(word, doubleOnly),
  );
  return program === undefined || program === '' ? undefined : { program, args };
}

function unquote(word: string, doubleOnly: boolean): string {
  if (doubleOnly) return word.replaceAll('"', '');
  return word.replace(
    /"((?:\\.|[^"\\])*)"?|'([^']*)'?|\\(.)/gs,
    (_, double?: string, single?: string, escaped?: string) =>
      double?.replace(/\\(["\\$`])/g, '$1') ?? single ?? escaped ?? '',
  );
}

/** The name of a program without its folder and its ending. */
export const programName = (program: string): string =>
  (program.split(/[\\/]/).at(-1) ?? program).replace(/\.(?:exe|cmd|bat|com)$/i, '').toLowerCase();
