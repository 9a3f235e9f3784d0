import { describe, expect, it } from 'vitest';
import { terminalKind } from '../../../src/terminal/tty/terminal-kind.ts';

describe('the kind of a terminal', () => {
  it.each([
    [{}, { plain: false, editsLines: false, reflow: 'all' }],
    [{ TERM: 'xterm-256color' }, { plain: false, editsLines: false, reflow: 'all' }],
    [{ TERM: 'dumb' }, { plain: true, editsLines: false, reflow: 'all' }],
    [
      { TERM: 'dumb', INSIDE_EMACS: '30.1,comint' },
      { plain: true, editsLines: true, reflow: 'all' },
    ],
    [{ TERM_PROGRAM: 'vscode' }, { plain: false, editsLines: false, reflow: 'xterm.js' }],
    [
      { TERM: 'screen-256color', TMUX: '/tmp/x', TERM_PROGRAM: 'tmux' },
      { plain: false, editsLines: false, reflow: 'all' },
    ],
    [{ TERM: 'screen' }, { plain: false, editsLines: false, reflow: 'none' }],
    [
      { TERM: 'xterm', XTERM_VERSION: 'XTerm(390)' },
      { plain: false, editsLines: false, reflow: 'none' },
    ],
  ])('in %j is %j', (env, kind) => {
    expect(terminalKind(env)).toEqual(kind);
  });
});
