import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPromptSetFile } from '../../../src/storage/sets/prompt-set-file.ts';
import { freshHome } from '../../support/disk/home.ts';
import { problemIn as problemOf } from '../../support/problem-of.ts';
import { head, oneQuestion } from '../../support/sets/set-file.ts';

describe('a prompt set file', () => {
  it('is read from disk, also through a link', () => {
    const home = freshHome();
    const path = home.write('my-set.yaml', oneQuestion());
    symlinkSync(path, home.at('link.yaml'));
    expect(readPromptSetFile(path).name).toBe('my-set');
    expect(readPromptSetFile(home.at('link.yaml')).name).toBe('my-set');
  });

  it('is told apart from no file, a folder and a device', () => {
    const home = freshHome();
    mkdirSync(home.at('folder.yaml'));
    const problem = (path: string) => problemOf(() => readPromptSetFile(path));
    const missing = home.at('missing.yaml');
    expect(problem(missing)).toEqual({ code: 'file-missing', path: missing });
    expect(problem(home.at('folder.yaml'))).toMatchObject({
      code: 'cannot-read',
      reason: 'EISDIR',
    });
    expect(problem('/dev/zero')).toMatchObject({ code: 'cannot-read', reason: 'EINVAL' });
  });

  it('is not read when it is too large, however large it is', () => {
    const home = freshHome();
    const path = home.write('huge.yaml', '');
    truncateSync(path, 2 ** 40);
    expect(problemOf(() => readPromptSetFile(path))).toEqual({
      code: 'file-too-large',
      path,
      limit: 65_536,
    });
  });

  it.skipIf(process.platform !== 'linux')(
    'is not read past its limit when it hides its size',
    () => {
      const problem = problemOf(() => readPromptSetFile('/proc/kallsyms'));
      expect(problem?.code).toMatch(/^(file-too-large|cannot-read)$/);
    },
  );

  it.each([
    ['a byte that starts nothing', [0xff], '4:4'],
    ['half a character', [0xc3], '4:4'],
    ['a surrogate', [0xed, 0xa0, 0x80], '4:4'],
    ['a byte after a long character', [0xf0, 0x9f, 0x98, 0x80, 0xfe], '4:6'],
  ])('that is no UTF-8 is refused where it stops being so: %s', (_, bytes, place) => {
    const text = Buffer.concat([Buffer.from(`${head}é\ufffd `), Buffer.from(bytes)]);
    const path = freshHome().write('my-set.yaml', text);
    const problem = problemOf(() => readPromptSetFile(path));
    if (problem?.code !== 'set-faulty') throw new Error('It was read.');
    expect(problem.faults.map(({ at, code }) => `${at.line}:${at.column} ${code}`)).toEqual([
      `${place} yaml`,
    ]);
  });

  it('has no place for a byte order mark in what it is refused for', () => {
    const path = freshHome().write('my-set.yaml', Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff]));
    expect(problemOf(() => readPromptSetFile(path))).toMatchObject({
      faults: [{ code: 'yaml', at: { line: 1, column: 2 } }],
    });
  });

  it('of any bytes is a set or is faulty', () => {
    const home = freshHome();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const path = home.write('any.yaml', Buffer.from(bytes));
        expect(problemOf(() => readPromptSetFile(path))?.code).toBe('set-faulty');
      }),
      { numRuns: 100 },
    );
  });
});
