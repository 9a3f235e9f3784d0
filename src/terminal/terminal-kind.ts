import type { Reflow } from './drawer.ts';

/** What can be known from the environment of how a terminal draws. */
export interface TerminalKind {
  /** Whether it cannot move its cursor. */
  readonly plain: boolean;
  readonly reflow: Reflow;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Tells what kind of terminal this is. What is not known is taken to be a terminal of today. */
export const terminalKind = (env: Env): TerminalKind => ({
  plain: env.TERM === 'dumb',
  reflow: reflowOf(env),
});

/** xterm.js, which VS Code is built on, leaves the row with the cursor alone; xterm and screen break no rows. */
function reflowOf(env: Env): Reflow {
  if (env.TMUX !== undefined) return 'all';
  if (env.TERM_PROGRAM === 'vscode') return 'xterm.js';
  if (env.XTERM_VERSION !== undefined || env.TERM?.startsWith('screen')) return 'none';
  return 'all';
}
