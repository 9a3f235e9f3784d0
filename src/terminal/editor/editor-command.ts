import { type ProgramCommand, programName } from '../programs/program-command.ts';

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

/** The command with what makes a known editor wait, unless it has that already. */
export function waiting(command: ProgramCommand): ProgramCommand {
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
export function waitOptionFor(program: string): string | undefined {
  const name = programName(program);
  return waits.test(name) ? undefined : (waitOptions.get(name)?.[0] ?? '--wait');
}
