import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSetFiles } from '../../../src/storage/sets/set-files.ts';
import { freshHome } from '../../support/disk/home.ts';
import { laterProblemOf, problemOf } from '../../support/problem-of.ts';
import { oneQuestion } from '../../support/sets/set-file.ts';

const named = (name: string) => oneQuestion().replace('my-set', name);

/** Set files over a folder of the user's own, with two built-in sets in another. */
function setFiles() {
  const home = freshHome();
  for (const name of ['before', 'weekly']) home.write(`packaged/${name}.yaml`, named(name));
  home.write('packaged/prompt-set.schema.json', '{"title":"now"}');
  const files = createSetFiles({
    folder: home.at('prompts'),
    builtIn: ['before', 'weekly'],
    packaged: () => home.at('packaged'),
  });
  return {
    files,
    home,
    write: (file: string, text: string) => home.write(`prompts/${file}`, text),
  };
}

const modeOf = (path: string) => statSync(path).mode & 0o777;

describe('the file of a set', () => {
  it('is the user’s own, or else the one that came with the program', () => {
    const { files, home, write } = setFiles();
    const own = write('weekly.yml', named('weekly'));
    expect(files.find('weekly')).toBe(own);
    expect(files.find('before')).toBe(home.at('packaged/before.yaml'));
    expect(files.own('before')).toBeUndefined();
    expect(files.all()).toEqual([own]);
  });

  it('is a path where it cannot be a name', () => {
    const { files } = setFiles();
    for (const path of ['./before', 'before.yaml', 'C:\\sets\\mine.yaml', '/nowhere/mine']) {
      expect(files.find(path)).toBe(path);
    }
  });

  it('is a file without an ending when there is one', () => {
    const { files, home } = setFiles();
    const path = home.write('mine', named('mine'));
    expect(files.find(path)).toBe(path);
  });

  it.each([
    ['befor', ['before']],
    ['Before', ['before']],
    ['own', ['own-set']],
    ['nothing-like-it', []],
  ])('that is not there is told with the nearest names: %s', (name, nearest) => {
    const { files, write } = setFiles();
    write('own-set.yaml', named('own-set'));
    expect(problemOf(() => files.find(name))).toEqual({ code: 'set-unknown', name, nearest });
  });
});

describe('a set file that is checked', () => {
  it('gives the set, and what is probably not meant in it', async () => {
    const { files, home } = setFiles();
    const path = home.write('draft of mine.txt', named('own'));
    expect(await files.check(path, 'en')).toMatchObject({
      set: { name: 'own' },
      warnings: [{ code: 'no-opening', at: { line: 3, column: 1 } }],
    });
  });

  it('has the name of its set when it is in the folder', async () => {
    const { files, write } = setFiles();
    await expect(files.check(write('own.yaml', named('other')), 'en')).rejects.toMatchObject({
      problem: { faults: [{ code: 'name-not-file' }] },
    });
  });

  it('is named when it is not there, is no file or no text', async () => {
    const { files, home, write } = setFiles();
    mkdirSync(home.at('folder.yaml'));
    const bytes = write('bytes.yaml', '');
    writeFileSync(bytes, Buffer.from([0x6e, 0xff]));
    for (const [path, problem] of [
      ['nowhere.yaml', { code: 'file-missing', path: 'nowhere.yaml' }],
      [home.at('folder.yaml'), { code: 'cannot-read', reason: 'EISDIR' }],
      [bytes, { code: 'set-faulty', faults: [{ code: 'yaml', at: { line: 1, column: 2 } }] }],
    ] as const) {
      await expect(files.check(path, 'en')).rejects.toMatchObject({ problem });
    }
  });
});

describe('a new set file', () => {
  it('is for its owner only, with the schema that editors look for beside it', () => {
    const { files, home } = setFiles();
    const path = files.create('mine', named('mine'));
    expect(path).toBe(home.at('prompts/mine.yaml'));
    expect(readFileSync(path, 'utf8')).toBe(named('mine'));
    expect(readFileSync(home.at('prompts/prompt-set.schema.json'), 'utf8')).toBe('{"title":"now"}');
    expect([home.at('prompts'), path].map(modeOf)).toEqual([0o700, 0o600]);
  });

  it.each(['mine.yaml', 'mine.yml'])('never takes the place of %s', (file) => {
    const { files, write } = setFiles();
    const path = write(file, 'mine');
    expect(problemOf(() => files.create('mine', named('mine')))).toEqual({
      code: 'file-exists',
      path,
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('never takes the place of a folder', () => {
    const { files, home } = setFiles();
    mkdirSync(home.at('prompts/mine.yaml'), { recursive: true });
    expect(problemOf(() => files.create('mine', 'x'))).toMatchObject({ code: 'file-exists' });
  });

  it('cannot be where a file is in the way of its folder', () => {
    const { files, home } = setFiles();
    home.write('prompts', 'a file');
    expect(problemOf(() => files.create('mine', 'x'))).toMatchObject({
      code: 'cannot-read',
      reason: 'ENOTDIR',
    });
  });
});

describe('the schema beside the sets', () => {
  it('is renewed when it is of another version', () => {
    const { files, home, write } = setFiles();
    const path = write('prompt-set.schema.json', '{"title":"then"}');
    files.refreshSchema();
    expect(readFileSync(path, 'utf8')).toBe('{"title":"now"}');
    expect(modeOf(path)).toBe(0o600);
    const { mtimeMs } = statSync(path);
    files.refreshSchema();
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
    expect(home.at('prompts')).toContain('prompts');
  });

  it('is the one that came with this program', () => {
    const home = freshHome();
    const files = createSetFiles({ folder: home.at('prompts'), builtIn: [] });
    files.create('mine', named('mine'));
    const schema = readFileSync(home.at('prompts/prompt-set.schema.json'), 'utf8');
    expect(schema).toBe(readFileSync('prompts/prompt-set.schema.json', 'utf8'));
  });
});

describe('a copy of a set file', () => {
  it('is refused when something is wrong in the set', async () => {
    const { files, write } = setFiles();
    const path = write('own.yaml', 'name: own\n');
    const wishes = { name: 'mine', title: 'Mine', head: [] };
    expect(await laterProblemOf(files.copyOf(path, wishes))).toMatchObject({
      code: 'set-faulty',
      file: path,
    });
  });
});
