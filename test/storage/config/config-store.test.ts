import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfigFile } from '../../../src/storage/config/config-file.ts';
import { createConfigStore } from '../../../src/storage/config/config-store.ts';
import { freshHome, type TestHome } from '../../support/disk/home.ts';
import { laterProblemOf, problemOf } from '../../support/problem-of.ts';

const modeline = '# yaml-language-server: $schema=./config.schema.json\n';

/** The settings file in a home, of a program with a schema of two bytes. */
function storeIn(home: TestHome, name = 'config.yaml') {
  const schema = home.write('program/config.schema.json', '{}');
  return createConfigStore({ file: home.at(name), schema: () => schema });
}

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

/** What is in a settings file, and what is wrong with it. */
async function said(home: TestHome) {
  const config = await readConfigFile(home.at('config.yaml'));
  return {
    settings: Object.fromEntries(
      [...(config?.settings ?? [])].map(([key, { value }]) => [key, value]),
    ),
    faults: (config?.faults ?? []).map(({ at, code, ...data }) =>
      [`${at.line}:${at.column}`, code, ...Object.values(data)].join(' '),
    ),
  };
}

describe('a settings file', () => {
  it('need not be there', async () => {
    const home = freshHome();
    expect(await readConfigFile(home.at('config.yaml'))).toBeUndefined();
    home.write('file', '');
    expect(await readConfigFile(home.at('file/config.yaml'))).toBeUndefined();
  });

  it.each<[string, string | Buffer, Record<string, unknown>, string[]]>([
    ['is empty', '', {}, []],
    ['holds remarks only', '# lang: nl\n', {}, []],
    ['says null', 'null\n', {}, []],
    ['says nothing of a key', 'lang:\nset: ~\n', {}, []],
    ['is written in another way', "{ lang: 'nl', minutes: 3 }", { lang: 'nl', minutes: 3 }, []],
    ['begins with a byte order mark', '\ufefflang: nl\r\n', { lang: 'nl' }, []],
    [
      'has words for yes and no',
      'lang: NO\nnudges: no\n',
      {},
      ['1:7 wrong-setting lang', '2:9 wrong-setting nudges'],
    ],
    [
      'has wrong values',
      'minutes: 0\ncolor: red\nset: My Set\nteam: 7\npager: [less]',
      {},
      [
        '1:10 wrong-setting minutes',
        '2:8 wrong-setting color',
        '3:6 wrong-setting set',
        '4:7 wrong-setting team',
        '5:8 wrong-setting pager',
      ],
    ],
    [
      'has keys that nobody knows',
      'colour: auto\nfoo: 1\nlang: nl\n',
      { lang: 'nl' },
      ['1:1 unknown-key colour color', '2:1 unknown-key foo '],
    ],
    [
      'has a key twice',
      'lang: nl\nlang: en\n',
      { lang: 'nl' },
      ['2:1 duplicate-key lang [object Object]'],
    ],
    [
      'steers terminals',
      'team: "\\e[31m"\n"\\e": 1\neditor: "a\\nb"\n',
      {},
      ['1:7 control-character U+001B', '2:1 control-character U+001B', '3:9 wrong-setting editor'],
    ],
    ['refers', 'lang: &a nl\nset: *a\n', { lang: 'nl' }, ['1:7 alias', '2:6 alias']],
    ['is a list', '- lang: nl\n', {}, ['1:1 no-settings']],
    ['is a word', '\n\nnonsense\n', {}, ['3:1 no-settings']],
    ['is no YAML', 'lang: "nl\nminutes: 3', {}, ['2:11 yaml Missing closing "quote']],
    ['is more than one document', 'lang: nl\n---\nlang: en\n', {}, ['2:1 several-documents']],
    ['has an odd prototype', '__proto__: { lang: nl }\n', {}, ['1:1 unknown-key __proto__ ']],
    [
      'is no UTF-8',
      Buffer.from([0x6c, 0x61, 0xff]),
      {},
      ['1:3 yaml The encoded data was not valid for encoding utf-8'],
    ],
    [
      'is no UTF-8 in a remark',
      Buffer.from('lang: nl # \xff', 'latin1'),
      {},
      ['1:12 yaml The encoded data was not valid for encoding utf-8'],
    ],
  ])('that %s says what it says, and all that is wrong', async (_, text, settings, faults) => {
    const home = freshHome();
    home.write('config.yaml', text);
    expect(await said(home)).toEqual({ settings, faults });
  });

  it('is told apart from a folder, a pipe, and something far too large', async () => {
    const home = freshHome();
    mkdirSync(home.at('folder'));
    home.write('large', '#');
    truncateSync(home.at('large'), 2 ** 40);
    home.write('almost', `# ${'a'.repeat(65_534)}`);
    home.write('just-over', `# ${'a'.repeat(65_535)}`);
    const problem = (name: string) => laterProblemOf(readConfigFile(home.at(name)));
    expect(await problem('folder')).toMatchObject({ code: 'cannot-read', reason: 'EISDIR' });
    expect(await problem('large')).toMatchObject({ code: 'file-too-large', limit: 65_536 });
    expect(await problem('just-over')).toMatchObject({ code: 'file-too-large' });
    expect(await readConfigFile(home.at('almost'))).toMatchObject({ faults: [] });
    expect(await laterProblemOf(readConfigFile('/dev/null'))).toMatchObject({ reason: 'EINVAL' });
  });

  it.skipIf(process.getuid?.() === 0)('that may not be read says so', async () => {
    const home = freshHome();
    home.write('config.yaml', 'lang: nl', 0o000);
    expect(await laterProblemOf(said(home))).toMatchObject({
      code: 'cannot-read',
      reason: 'EACCES',
    });
  });
});

describe('a change to the settings', () => {
  it('makes the file, for its owner only, with its schema for editors', async () => {
    const home = freshHome();
    const store = storeIn(home, 'deep/er/config.yaml');
    await store.set('lang', 'de');
    expect(store.text()).toBe(`${modeline}lang: de\n`);
    expect(readFileSync(home.at('deep/er/config.schema.json'), 'utf8')).toBe('{}');
    expect(modeOf(store.file)).toBe('600');
    expect([modeOf(home.at('deep')), modeOf(home.at('deep/er'))]).toEqual(['700', '700']);
  });

  it('leaves everything else in it alone', async () => {
    const home = freshHome();
    home.write('config.yaml', '# Mine.\nlang:  nl # x\r\n\n\n');
    const store = storeIn(home);
    await store.set('minutes', 4);
    expect(store.text()).toBe('# Mine.\nlang:  nl # x\r\n\n\nminutes: 4\r\n');
    expect(await store.unset('lang')).toBe(true);
    expect(await store.unset('lang')).toBe(false);
    expect(store.text()).toBe('# Mine.\n\n\nminutes: 4\r\n');
  });

  it('can be made where something else is wrong, but not where it cannot be read', async () => {
    const home = freshHome();
    home.write('config.yaml', 'colour: red\nlang: NO\n');
    const store = storeIn(home);
    await store.set('lang', 'nl');
    expect(await store.unset('colour')).toBe(true);
    expect(store.text()).toBe('lang: nl\n');
    for (const text of ['lang: "nl', '- a', 'lang: &a nl', Buffer.from([0xff])]) {
      home.write('config.yaml', text);
      expect(await laterProblemOf(store.set('lang', 'de'))).toMatchObject({
        code: 'config-faulty',
      });
      expect(await laterProblemOf(store.unset('lang'))).toMatchObject({ code: 'config-faulty' });
      expect(readFileSync(store.file)).toEqual(typeof text === 'string' ? Buffer.from(text) : text);
    }
  });

  it.each([
    ['a file', true],
    ['nothing yet', false],
  ])('goes through links to %s, which stay links', async (_, isThere) => {
    const home = freshHome();
    mkdirSync(home.at('dotfiles'));
    symlinkSync(path.join('dotfiles', 'next.yaml'), home.at('config.yaml'));
    symlinkSync('reflect.yaml', home.at('dotfiles/next.yaml'));
    if (isThere) home.write('dotfiles/reflect.yaml', '# Mine.\n');
    await storeIn(home).set('lang', 'nl');
    expect(lstatSync(home.at('config.yaml')).isSymbolicLink()).toBe(true);
    expect(lstatSync(home.at('dotfiles/next.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(home.at('dotfiles/reflect.yaml'), 'utf8')).toBe(
      `${isThere ? '# Mine.\n' : modeline}lang: nl\n`,
    );
  });

  it('says so where links go round, where there is a folder, and where nothing can be written', async () => {
    const home = freshHome();
    symlinkSync('config.yaml', home.at('config.yaml'));
    expect(await laterProblemOf(storeIn(home).set('lang', 'nl'))).toMatchObject({
      reason: 'ELOOP',
    });
    mkdirSync(home.at('folder'));
    expect(await laterProblemOf(storeIn(home, 'folder').set('lang', 'nl'))).toMatchObject({
      code: 'cannot-read',
      reason: 'EISDIR',
    });
    home.write('file', '');
    expect(await laterProblemOf(storeIn(home, 'file/config.yaml').set('lang', 'nl'))).toMatchObject(
      {
        code: 'cannot-write',
      },
    );
  });

  it.skipIf(process.getuid?.() === 0)(
    'leaves the file whole in a folder that may not be written in',
    async () => {
      const home = freshHome();
      home.write('config.yaml', 'lang: nl\n');
      chmodSync(home.path, 0o500);
      const problem = await laterProblemOf(storeIn(home).set('lang', 'de'));
      chmodSync(home.path, 0o700);
      expect(problem).toMatchObject({ code: 'cannot-write', reason: 'EACCES' });
      expect(storeIn(home).text()).toBe('lang: nl\n');
    },
  );

  it('never makes a file that is too large to be read', async () => {
    const home = freshHome();
    home.write('config.yaml', `# ${'a'.repeat(65_530)}\n`);
    const store = storeIn(home);
    expect(await laterProblemOf(store.set('team', 'planning'))).toMatchObject({
      code: 'file-too-large',
    });
  });

  it('is not lost when many are made at the same time', async () => {
    const home = freshHome();
    const store = storeIn(home);
    await Promise.all([
      store.set('lang', 'nl'),
      store.set('minutes', 4),
      store.set('team', 'web'),
      store.set('set', 'trust'),
    ]);
    expect((await said(home)).settings).toEqual({
      lang: 'nl',
      minutes: 4,
      team: 'web',
      set: 'trust',
    });
  });
});

describe('the whole text of the settings', () => {
  it('is made, replaced and taken away', () => {
    const home = freshHome();
    const store = storeIn(home);
    expect(store.text()).toBeUndefined();
    store.create('# one\n');
    expect(problemOf(() => store.create('# other\n'))).toMatchObject({ code: 'file-exists' });
    store.replace('# two\n');
    expect(store.text()).toBe('# two\n');
    store.remove();
    expect(store.text()).toBeUndefined();
  });
});
