import { type EditorCommand, parseCommand, programName } from './editor-command.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A program to read with, and what it is told by the environment. */
export interface PagerCommand extends EditorCommand {
  readonly env: Env;
}

export interface PagerSurroundings {
  readonly env: Env;
  readonly windows: boolean;
  /** Whether the terminal cannot move its cursor. */
  readonly plain: boolean;
  /** Whether more than ASCII is drawn. */
  readonly unicode: boolean;
  /** Whether a program of this name is on the path. */
  readonly isInstalled: (program: string) => boolean;
}

/**
 * The program that the person reads long texts with: `PAGER`, or `less` where it is there. An empty
 * `PAGER`, or `cat`, means none. `less` is told to show colours, to break long lines, and to leave
 * what was read on the screen, unless the person told it otherwise with `LESS`.
 */
export function findPager(surroundings: PagerSurroundings): PagerCommand | undefined {
  const { env, windows, plain, unicode, isInstalled } = surroundings;
  const found = env.PAGER === undefined && !plain && isInstalled('less') ? 'less' : env.PAGER;
  const command = parseCommand(found ?? '', windows);
  if (command === undefined || programName(command.program) === 'cat') return undefined;
  const isLess = programName(command.program) === 'less';
  return {
    program: command.program,
    args: isLess ? ['-R', ...command.args] : command.args,
    env: {
      ...env,
      LESS: env.LESS ?? 'FRX',
      ...(unicode ? { LESSCHARSET: env.LESSCHARSET ?? 'utf-8' } : {}),
    },
  };
}
