import { describe, expect, it } from 'vitest';
import { waiting, waitOptionFor } from '../../../src/terminal/editor/editor-command.ts';

describe('an editor that would not wait', () => {
  it.each([
    ['code', [], ['--wait']],
    ['/usr/local/bin/code', ['-n'], ['--wait', '-n']],
    ['C:\\VS Code\\bin\\code.cmd', [], ['--wait']],
    ['code', ['-w'], ['-w']],
    ['subl', ['--wait'], ['--wait']],
    ['kate', [], ['--block']],
    ['kate', ['-b'], ['-b']],
    ['gvim', [], ['-f']],
    ['open', [], ['-W', '-t']],
    ['open', ['-a', 'Typora'], ['-W', '-a', 'Typora']],
    ['vim', [], []],
    ['some-editor', [], []],
  ])('%s %j is called so that it does', (program, args, expected) => {
    expect(waiting({ program, args })).toEqual({ program, args: expected });
  });

  it.each([
    ['code', '--wait'],
    ['kate', '--block'],
    ['some-editor', '--wait'],
    ['/usr/bin/vim', undefined],
    ['nano', undefined],
    ['notepad', undefined],
  ])('%s is told %s', (program, option) => {
    expect(waitOptionFor(program)).toBe(option);
  });
});
