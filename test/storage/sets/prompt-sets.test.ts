import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { languages } from '../../../src/core/language.ts';
import { parsePromptSetText } from '../../../src/core/set-file/prompt-set-text.ts';
import { createPromptSets } from '../../../src/storage/sets/prompt-sets.ts';
import { freshHome } from '../../support/disk/home.ts';
import { oneQuestion } from '../../support/sets/set-file.ts';

const named = (name: string, title = 'Mine') =>
  oneQuestion().replace('my-set', name).replace('Mine', title);

const builtInSet = (name: string) =>
  parsePromptSetText(named(name, 'Built in'), `${name}.yaml`, name);

/** Prompt sets with two built-in ones, and a folder `prompts` for the user's own. */
function promptSets() {
  const home = freshHome();
  const loaded = vi.fn((name: string) => builtInSet(name));
  const builtIn = new Map(
    ['before', 'weekly'].map((name) => [name, async () => loaded(name)] as const),
  );
  const sets = createPromptSets({ folder: home.at('prompts'), builtIn });
  const write = (file: string, text: string) => home.write(`prompts/${file}`, text);
  return { sets, home, write, loaded };
}

const title = (text: string) => Object.fromEntries(languages.map((language) => [language, text]));

describe('a prompt set that is asked for', () => {
  it('is the built-in one when the user has none, and no other is loaded', async () => {
    const { sets, loaded } = promptSets();
    const entry = await sets.load('before');
    expect(entry.set.title).toEqual(title('Built in'));
    expect(entry.file).toBeUndefined();
    expect(loaded.mock.calls).toEqual([['before']]);
  });

  it.each(['before.yaml', 'before.yml'])('is %s of the user when there is one', async (file) => {
    const { sets, write, loaded } = promptSets();
    const path = write(file, named('before'));
    expect(await sets.load('before')).toMatchObject({ set: { title: title('Mine') }, file: path });
    expect(loaded).not.toHaveBeenCalled();
  });

  it('is the one ending in .yaml when there is one in .yml too', async () => {
    const { sets, write } = promptSets();
    write('own.yml', named('own', 'Short'));
    write('own.yaml', named('own', 'Long'));
    expect((await sets.load('own')).set.title).toEqual(title('Long'));
  });

  it('may be a link to a file', async () => {
    const { sets, home, write } = promptSets();
    write('own.yaml', named('linked'));
    symlinkSync(home.at('prompts/own.yaml'), home.at('prompts/linked.yaml'));
    expect((await sets.load('linked')).set.name).toBe('linked');
  });

  it('is not a folder, nor a link that leads nowhere', async () => {
    const { sets, home } = promptSets();
    mkdirSync(home.at('prompts/before.yaml'), { recursive: true });
    symlinkSync(home.at('nowhere'), home.at('prompts/weekly.yaml'));
    expect((await sets.load('before')).set.title).toEqual(title('Built in'));
    expect((await sets.load('weekly')).set.title).toEqual(title('Built in'));
  });

  it('is refused when the user has a faulty one, also when there is a built-in one', async () => {
    const { sets, write } = promptSets();
    const file = write('before.yaml', 'name: before\n');
    await expect(sets.load('before')).rejects.toMatchObject({
      problem: { code: 'set-faulty', file },
    });
  });

  it('is called what its file is called', async () => {
    const { sets, write } = promptSets();
    write('own.yaml', named('other'));
    await expect(sets.load('own')).rejects.toMatchObject({
      problem: { faults: [{ code: 'name-not-file', name: 'other', file: 'own', at: { line: 1 } }] },
    });
  });

  it('is one of the nearest names when it is not there', async () => {
    const { sets, write } = promptSets();
    write('befriend.yaml', named('befriend'));
    await expect(sets.load('befor')).rejects.toMatchObject({
      problem: { code: 'set-unknown', name: 'befor', nearest: ['before'] },
    });
    await expect(sets.load('befrien')).rejects.toMatchObject({
      problem: { nearest: ['befriend'] },
    });
  });

  it.each(['../secret', 'a/b', '/etc/passwd', '..', '', 'Before', 'before.yaml', '__proto__'])(
    'is never looked for outside the folder: %j',
    async (name) => {
      const { sets, home } = promptSets();
      home.write('secret.yaml', named('secret'));
      await expect(sets.load(name)).rejects.toMatchObject({
        problem: { code: 'set-unknown', name },
      });
    },
  );

  it('is not looked for in a folder that cannot be read', async () => {
    const { sets, home } = promptSets();
    const path = home.write('prompts', 'a file');
    await expect(sets.list()).rejects.toMatchObject({
      problem: { code: 'cannot-read', path, reason: 'ENOTDIR' },
    });
  });
});

describe('the list of prompt sets', () => {
  it('has the built-in ones first, and those of the user by name', async () => {
    const { sets, write } = promptSets();
    write('zebra.yaml', named('zebra'));
    write('apple.yml', named('apple'));
    write('weekly.yaml', named('weekly'));
    const list = await sets.list();
    expect(list.sets.map(({ set, file }) => `${set.name} ${file === undefined}`)).toEqual([
      'before true',
      'weekly false',
      'apple false',
      'zebra false',
    ]);
    expect(list.faulty).toEqual([]);
  });

  it('tells faulty files apart', async () => {
    const { sets, write } = promptSets();
    const faulty = [
      write('My Set.yaml', named('my-set')),
      write('before.yaml', 'name: ['),
      write('large.yaml', '#'.repeat(70_000)),
    ];
    write('own.yaml', named('own'));
    const list = await sets.list();
    expect(list.sets.map(({ set }) => set.name)).toEqual(['weekly', 'own']);
    expect(list.faulty.toSorted()).toEqual(faulty.toSorted());
  });

  it('passes over what is no set', async () => {
    const { sets, home, write } = promptSets();
    mkdirSync(home.at('prompts/folder.yaml'), { recursive: true });
    for (const file of [
      'notes.md',
      'prompt-set.schema.json',
      'nudges.nl.yaml',
      '.own.yaml.swp',
      '._own.yaml',
    ]) {
      write(file, 'x');
    }
    expect(await sets.list()).toMatchObject({ sets: [{}, {}], faulty: [] });
  });

  it('is that of the built-in ones when there is no folder', async () => {
    const { sets } = promptSets();
    expect((await sets.list()).sets.map(({ set }) => set.name)).toEqual(['before', 'weekly']);
  });
});

describe('a built-in prompt set', () => {
  it('is there also when the user has one in its place', async () => {
    const { sets, write } = promptSets();
    write('before.yaml', named('before'));
    expect((await sets.builtIn('before')).title).toEqual(title('Built in'));
    await expect(sets.builtIn('mine')).rejects.toMatchObject({ problem: { code: 'set-unknown' } });
  });
});
