import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../src/core/platform.ts';
import type { ProgramPlaces } from '../../../src/terminal/programs/find-program.ts';
import { startOf } from '../../../src/terminal/programs/program-start.ts';
import {
  readByInterpreter,
  readByScript,
  wordsOfProgram,
} from '../../support/formats/windows-command-line.ts';

/** A Windows computer with these programs on it. */
const windows = (...files: readonly string[]): ProgramPlaces => ({
  platform: platformOf('win32'),
  env: {
    PATH: 'C:\\Windows\\System32;C:\\Code & Co\\bin',
    ComSpec: 'C:\\Windows\\System32\\cmd.exe',
  },
  isProgram: (file) => files.includes(file),
});

const script = 'C:\\Code & Co\\bin\\code.cmd';

/** What reaches the program behind a script that hands on all it was given. */
function received(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const start = startOf({ program: 'code', args }, windows(script));
  const line = /^"(.*)"$/s.exec(start?.args.at(-1) ?? '')?.[1] ?? '';
  const [file, ...words] = wordsOfProgram(readByInterpreter(line, env));
  const handedOn = readByInterpreter(line, env).slice(`"${file}"`.length);
  expect(wordsOfProgram(readByScript(handedOn, true))).toEqual(words);
  return { file, words };
}

describe('a program that is started', () => {
  it.each(['linux', 'darwin'])('is found by the system itself, on %s', (name) => {
    const places = { platform: platformOf(name), env: {}, isProgram: () => false };
    const command = { program: 'code', args: ['--wait', '/a b/$c "d"'] };
    expect(startOf(command, places)).toEqual({ file: 'code', args: command.args });
  });

  it('is started by its full path on Windows, with its words as they are', () => {
    const notepad = 'C:\\Windows\\System32\\notepad.exe';
    expect(startOf({ program: 'notepad', args: ['C:\\a & b\\n.md'] }, windows(notepad))).toEqual({
      file: notepad,
      args: ['C:\\a & b\\n.md'],
    });
  });

  it('is handed to the command interpreter when it is a script', () => {
    const start = startOf({ program: 'code', args: ['--wait', 'C:\\n.md'] }, windows(script));
    expect(start).toMatchObject({
      file: 'C:\\Windows\\System32\\cmd.exe',
      windowsVerbatimArguments: true,
    });
    expect(start?.args.slice(0, -1)).toEqual(['/d', '/s', '/v:off', '/c']);
  });

  it('is not there when it is nowhere', () => {
    expect(startOf({ program: 'code', args: [] }, windows())).toBeUndefined();
  });
});

describe('the words that a script of Windows is given', () => {
  it.each([
    'C:\\Users\\Koen & Mark\\note.md',
    'C:\\100%PATH%\\note.md',
    'C:\\%USERNAME%\\!x!\\^note^.md',
    'C:\\a (copy)\\n.md',
    "C:\\it's ; , = `here`\\n.md",
    '\\\\server\\a share\\n.md',
    'C:\\folder\\',
    '--wait',
    '',
    'C:\\é 王\\n.md',
  ])('arrive as they are: %j', (word) => {
    expect(received([word, 'last'], { PATH: 'C:\\', USERNAME: 'x" & calc "' })).toEqual({
      file: script,
      words: [word, 'last'],
    });
  });

  it('arrive as they are, whatever a path may hold', () => {
    const sign = fc.constantFrom(..."ab %&|<>^!()=;,`'\\/{}[]~é".split(''));
    const word = fc.string({ unit: sign, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 3 }), (args) => {
        const env = { A: '" & calc', AB: '1', B: '%', ' ': 'x' };
        expect(received(args, env).words).toEqual(args);
      }),
    );
  });

  it('cannot end their quotes, which no path can hold', () => {
    expect(received(['a" & calc & "b']).words).toEqual(['a & calc & b']);
  });
});
