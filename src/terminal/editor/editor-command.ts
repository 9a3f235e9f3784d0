import type { Platform } from '../../core/platform.ts';

/** A program with its arguments; the file to edit comes last. */
export interface EditorCommand {
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
): EditorCommand | undefined {
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

const commonWait = ['--wait', '-w'];

/** Graphical editors that return at once, and the options that make them wait until the file is closed. */
const waitOptions: ReadonlyMap<string, readonly string[]> = new Map([
  ...'code code-insiders codium vscodium cursor windsurf positron'.split(' ').map(withCommonWait),
  ...'subl sublime_text atom pulsar zed zeditor mate bbedit xed gedit'
    .split(' ')
    .map(withCommonWait),
  ...'idea webstorm phpstorm pycharm goland rider clion fleet'.split(' ').map(withCommonWait),
  ['kate', ['--block', '-b']],
  ['gvim', ['-f', '--nofork']],
  ['mvim', ['-f', '--nofork']],
  ['open', ['-W', '--wait-apps']],
]);

function withCommonWait(name: string): [string, readonly string[]] {
  return [name, commonWait];
}

/** Editors that are there until the person leaves them, most of them in the terminal itself. */
const waits =
  /^(?:n?vi|vim?|vimx|view|nvim|nano|pico|emacs|emacsclient|mg|micro|hx|helix|kak|joe|jed|ne|ed|mcedit|tilde|notepad)$/;

/** The name of a program without its folder and its ending. */
export const programName = (program: string): string =>
  (program.split(/[\\/]/).at(-1) ?? program).replace(/\.(?:exe|cmd|bat|com)$/i, '').toLowerCase();

/** The command with what makes a known editor wait, unless it has that already. */
export function waiting(command: EditorCommand): EditorCommand {
  const { program, args } = command;
  const name = programName(program);
  const options = waitOptions.get(name);
  const [option] = options ?? [];
  if (option === undefined || args.some((arg) => options?.includes(arg))) return command;
  const choosesApp = args.some((arg) => ['-a', '-b', '-e', '-t'].includes(arg));
  const asText = name === 'open' && !choosesApp ? ['-t'] : [];
  return { program, args: [option, ...asText, ...args] };
}

/** The option to name when an editor did not wait; `undefined` for one that is sure to. */
export function waitOptionFor({ program }: EditorCommand): string | undefined {
  const name = programName(program);
  return waits.test(name) ? undefined : (waitOptions.get(name)?.[0] ?? '--wait');
}
