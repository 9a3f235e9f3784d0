import { describe, expect, it } from 'vitest';
import { terminalKind } from '../../src/terminal/terminal-kind.ts';

describe('the kind of a terminal', () => {
  it.each([
    [{}, { plain: false, reflow: 'all' }],
    [{ TERM: 'xterm-256color' }, { plain: false, reflow: 'all' }],
    [{ TERM: 'dumb' }, { plain: true, reflow: 'all' }],
    [{ TERM_PROGRAM: 'vscode' }, { plain: false, reflow: 'xterm.js' }],
    [
      { TERM: 'screen-256color', TMUX: '/tmp/x', TERM_PROGRAM: 'tmux' },
      { plain: false, reflow: 'all' },
    ],
    [{ TERM: 'screen' }, { plain: false, reflow: 'none' }],
    [
      { TERM: 'xterm', XTERM_VERSION: 'XTerm(390)' },
      { plain: false, reflow: 'none' },
    ],
  ])('in %j is %j', (env, kind) => {
    expect(terminalKind(env)).toEqual(kind);
  });
});
