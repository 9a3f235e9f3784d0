import type { Environment } from '../../core/environment.ts';
import type { Platform } from '../../core/platform.ts';
import { type ProgramCommand, parseCommand, programName } from '../programs/program-command.ts';

/** A program to read with, and what it is told by the environment. */
export interface PagerCommand extends ProgramCommand {
  readonly env: Environment;
}

/** What decides which program that is. */
export interface PagerSurroundings {
  /** The command that the person chose for this program; empty for none. */
  readonly wanted?: string | undefined;
  readonly env: Environment;
  readonly platform: Platform;
  /** Whether all is told in plain lines. */
  readonly plain: boolean;
  /** Whether more than ASCII is drawn. */
  readonly unicode: boolean;
  /** Whether a program of this name is on the path. */
  readonly isInstalled: (program: string) => boolean;
}

/**
 * The program that the person reads long texts with: the one they chose, `PAGER`, or `less` where it
 * is there. An empty `PAGER`, or `cat`, means none. `less` is told to show colours, to break long
 * lines, and to leave what was read on the screen, unless the person told it otherwise with `LESS`.
 * Where all is told in plain lines, only what was chosen for this program: most pagers draw.
 */
export function findPager(surroundings: PagerSurroundings): PagerCommand | undefined {
  const { env, platform, plain, unicode, isInstalled } = surroundings;
  const named = surroundings.wanted ?? (plain ? undefined : env.PAGER);
  const found = named === undefined && !plain && isInstalled('less') ? 'less' : named;
  const command = parseCommand(found ?? '', platform);
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
