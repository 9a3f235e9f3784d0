import type { Environment } from '../../core/environment.ts';
import type { Reflow } from '../drawing/drawer.ts';

/** What can be known from the environment of how a terminal draws. */
export interface TerminalKind {
  /** Whether it cannot move its cursor. */
  readonly plain: boolean;
  /** Whether lines are typed in a program that sends them whole and shows them itself. */
  readonly editsLines: boolean;
  readonly reflow: Reflow;
}

/** Tells what kind of terminal this is. What is not known is taken to be a terminal of today. */
export const terminalKind = (env: Environment): TerminalKind => ({
  plain: env.TERM === 'dumb',
  editsLines: env.TERM === 'dumb' && isInEditor(env),
  reflow: reflowOf(env),
});

/** A shell in a window of Emacs or Acme. */
const isInEditor = ({ INSIDE_EMACS, winid }: Environment): boolean =>
  INSIDE_EMACS !== undefined || winid !== undefined;

/** xterm.js, which VS Code is built on, leaves the row with the cursor alone; xterm and screen break no rows. */
function reflowOf(env: Environment): Reflow {
  if (env.TMUX !== undefined) return 'all';
  if (env.TERM_PROGRAM === 'vscode') return 'xterm.js';
  if (env.XTERM_VERSION !== undefined || env.TERM?.startsWith('screen')) return 'none';
  return 'all';
}
