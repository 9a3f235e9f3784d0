import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../src/core/platform.ts';
import {
  parseCommand,
  programName,
  waiting,
  waitOptionFor,
} from '../../../src/terminal/editor/editor-command.ts';

const shell = platformOf('linux');
const windows = platformOf('win32');

describe('a command for an editor', () => {
  it.each([
    ['nano', { program: 'nano', args: [] }],
    ['  vim -c "set tw=72"  ', { program: 'vim', args: ['-c', 'set tw=72'] }],
    ['"/opt/my editor/ed" --wait', { program: '/opt/my editor/ed', args: ['--wait'] }],
    ["'/opt/my editor/ed'", { program: '/opt/my editor/ed', args: [] }],
    ['/opt/my\\ editor/ed', { program: '/opt/my editor/ed', args: [] }],
    ['/opt/"my editor"/ed', { program: '/opt/my editor/ed', args: [] }],
    ['ed "a \\"b\\" c"', { program: 'ed', args: ['a "b" c'] }],
    ['ed \'a "b" \\c\'', { program: 'ed', args: ['a "b" \\c'] }],
    ['ed ""', { program: 'ed', args: [''] }],
    ['ed "not closed', { program: 'ed', args: ['not closed'] }],
    ['', undefined],
    ['   ', undefined],
  ])('%j is taken apart as a shell would', (command, expected) => {
    expect(parseCommand(command, shell)).toEqual(expected);
  });

  it.each([
    [
      '"C:\\Program Files\\ed.exe" --wait',
      { program: 'C:\\Program Files\\ed.exe', args: ['--wait'] },
    ],
    ['C:\\bin\\ed.exe', { program: 'C:\\bin\\ed.exe', args: [] }],
  ])('%j keeps its backslashes on Windows', (command, expected) => {
    expect(parseCommand(command, windows)).toEqual(expected);
  });

  it('is taken apart in time, however odd', () => {
    const started = performance.now();
    parseCommand('\\'.repeat(50_001), shell);
    parseCommand('"'.repeat(50_001), shell);
    parseCommand('a\'"'.repeat(20_000), shell);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

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
    expect(waitOptionFor({ program, args: [] })).toBe(option);
  });

  it('is named without folder and ending', () => {
    expect(programName('C:\\Program Files\\Code.EXE')).toBe('code');
    expect(programName('/opt/my editor/ed')).toBe('ed');
  });
});
