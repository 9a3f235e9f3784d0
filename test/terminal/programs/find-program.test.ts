import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../src/core/platform.ts';
import { findProgram } from '../../../src/terminal/programs/find-program.ts';
import { freshHome } from '../../support/disk/home.ts';

const onWindows = (name: string, files: readonly string[], env: Record<string, string> = {}) =>
  findProgram(name, {
    platform: platformOf('win32'),
    env: { PATH: 'C:\\Windows;"C:\\Program Files\\ed";;D:\\bin', ...env },
    isProgram: (file) => files.includes(file),
  });

describe('a program on Windows', () => {
  it.each([
    ['code', ['D:\\bin\\code', 'D:\\bin\\code.cmd'], 'D:\\bin\\code.cmd'],
    ['code.cmd', ['D:\\bin\\code.cmd'], 'D:\\bin\\code.cmd'],
    ['less', ['D:\\bin\\less.exe', 'D:\\bin\\less.bat'], 'D:\\bin\\less.exe'],
    ['ed', ['C:\\Program Files\\ed\\ed.exe'], 'C:\\Program Files\\ed\\ed.exe'],
    ['notepad++', ['C:\\Windows\\notepad++.exe'], 'C:\\Windows\\notepad++.exe'],
    ['my.tool', ['D:\\bin\\my.tool.exe'], 'D:\\bin\\my.tool.exe'],
    ['E:\\own\\ed', ['E:\\own\\ed.exe', 'C:\\Windows\\ed.exe'], 'E:\\own\\ed.exe'],
    ['.\\ed', ['ed.exe'], 'ed.exe'],
    ['ed', ['ed.exe', '.\\ed.exe', '\\ed.exe'], undefined],
    ['ed', [], undefined],
    ['ed', ['D:\\bin\\ed.vbs'], undefined],
  ])('%s, of %j, is %s', (name, files, found) => {
    expect(onWindows(name, files)).toBe(found);
  });

  it('is the one that PATHEXT puts first, of those that can be started', () => {
    const files = ['D:\\bin\\ed.exe', 'D:\\bin\\ed.cmd', 'D:\\bin\\ed.js'];
    expect(onWindows('ed', files, { PATHEXT: '.JS;.CMD;.EXE' })).toBe('D:\\bin\\ed.cmd');
    expect(onWindows('ed', files, { PATHEXT: '.JS' })).toBe('D:\\bin\\ed.exe');
  });
});

describe.skipIf(platformOf(process.platform).paths === 'win32')('a program elsewhere', () => {
  const places = (PATH: string | undefined) => ({ platform: platformOf('linux'), env: { PATH } });

  it('is a file that may be run, on the path', () => {
    const home = freshHome();
    const program = home.write('bin/ed', '', 0o755);
    home.write('text/ed', '', 0o644);
    mkdirSync(home.at('folder/ed'), { recursive: true });
    const PATH = ['text', 'folder', 'bin'].map((name) => home.at(name)).join(':');
    expect(findProgram('ed', places(PATH))).toBe(program);
    expect(findProgram(program, places(''))).toBe(program);
    expect(findProgram('no-such-editor', places(PATH))).toBeUndefined();
  });

  it('is nowhere without a path, also when it lies in the current folder', () => {
    expect(findProgram('sh', places(undefined))).toBeUndefined();
    expect(findProgram('package.json', places(''))).toBeUndefined();
  });
});
