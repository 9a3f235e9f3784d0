import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../src/core/platform.ts';
import { parseCommand, programName } from '../../../src/terminal/programs/program-command.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';

const shell = platformOf('linux');
const windows = platformOf('win32');

describe('a command for a program', () => {
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

  it.each(['\\', '"', 'a\'"'])('is taken apart in a time in keeping with its length: %s', (odd) => {
    const parse = (times: number) => parseCommand(`${odd.repeat(times)}${odd[0]}`, shell);
    expect(growthTo(20_000, parse)).toBeLessThan(inKeeping);
  });

  it('is named without folder and ending', () => {
    expect(programName('C:\\Program Files\\Code.EXE')).toBe('code');
    expect(programName('/opt/my editor/ed')).toBe('ed');
  });
});
