import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runConfigEdit } from '../../src/commands/config-edit.ts';
import { checkConfigBytes } from '../../src/storage/config/config-text.ts';
import { testContext } from '../support/context.ts';
import { freshHome } from '../support/disk/home.ts';
import { laterProblemOf } from '../support/problem-of.ts';
import { scriptedPrompter } from '../support/terminal/scripted-prompter.ts';

type Change = (text: string) => string | Buffer | undefined;

/** Edits the settings in these ways, one time after the other, and picks these from the menus. */
function editing(
  config: string | Buffer | undefined,
  changes: readonly Change[],
  picks: string[] = [],
) {
  const home = freshHome();
  const file = home.at('config.yaml');
  if (config !== undefined) home.write('config.yaml', config);
  const left = [...changes];
  const seen: string[] = [];
  const test = testContext({
    home,
    prompter: scriptedPrompter(() => {
      throw new Error('no question was expected');
    }, picks),
    editor: (path) => {
      expect(path).toBe(file);
      const text = readFileSync(path, 'utf8');
      seen.push(text);
      const changed = left.shift()?.(text);
      if (changed === undefined) rmSync(path);
      else writeFileSync(path, changed);
      return { kind: 'closed', program: 'ed' };
    },
  });
  return {
    ...test,
    seen,
    run: () => runConfigEdit(test.context),
    text: () => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
  };
}

describe('reflect config edit', () => {
  it('opens the file, keeps what was written and says that it is right', async () => {
    const edit = editing('# Mine.\n', [(text) => `${text}lang: nl\n`]);
    await edit.run();
    expect(edit.text()).toBe('# Mine.\nlang: nl\n');
    expect(edit.err()).toContain('Your settings are changed.');
  });

  it('shows all that can be set in a new file, each of which is right once it is no remark', async () => {
    const edit = editing(undefined, [(text) => text.replace(/^# (\w+: )/gm, '$1')]);
    await edit.run();
    const [shown = ''] = edit.seen;
    expect(shown).toMatch(/^# yaml-language-server: \$schema=\.\/config\.schema\.json\n/);
    expect(checkConfigBytes(Buffer.from(shown))).toMatchObject({ faults: [], settings: new Map() });
    const { faults, settings } = checkConfigBytes(Buffer.from(edit.text() ?? ''));
    expect(faults).toEqual([]);
    expect(settings.size).toBe(9);
  });

  it('leaves no file behind that was only looked at', async () => {
    const edit = editing(undefined, [(text) => text]);
    await edit.run();
    expect(edit.text()).toBeUndefined();
    expect(edit.err()).toContain('Nothing was changed.');
  });

  it('is done when the person takes the file away', async () => {
    const edit = editing('lang: nl\n', [() => undefined]);
    await edit.run();
    expect(edit.text()).toBeUndefined();
  });

  it('says what is wrong, with its place, and opens the file again', async () => {
    const wrong = () => 'lang: xx\nminutes: no\n';
    const edit = editing('lang: nl\n', [wrong, () => 'lang: de\n'], ['again']);
    await edit.run();
    expect(edit.text()).toBe('lang: de\n');
    expect(edit.err()).toContain('config.yaml:1:7 lang cannot be this; it can be: nl, en, de.');
    expect(edit.err()).toContain('config.yaml:2:10 minutes cannot be this');
  });

  it.each([
    ['a file', '# Mine.\nlang: nl\r\n'],
    ['no file', undefined],
    ['a file that was wrong already', 'lang: yy\n'],
  ])('puts back %s', async (_, before) => {
    const edit = editing(before, [() => 'lang: "nl\n'], ['as-before']);
    await edit.run();
    expect(edit.text()).toBe(before);
    expect(edit.err()).toContain('The file is as it was before.');
  });

  it('mends a file that could not be read as text', async () => {
    const edit = editing(
      Buffer.from([0xff, 0x0a]),
      [() => Buffer.from([0xfe]), () => 'lang: nl\n'],
      ['again'],
    );
    await edit.run();
    expect(edit.text()).toBe('lang: nl\n');
  });

  it('leaves such a file as the person left it, and says so', async () => {
    const edit = editing(Buffer.from([0xff, 0x0a]), [() => Buffer.from([0xfe])], ['leave']);
    expect(await laterProblemOf(edit.run())).toMatchObject({ code: 'config-faulty' });
    expect(edit.text()).toBe('\ufffd');
  });

  it('leaves a wrong file as it is when the person stops', async () => {
    const edit = editing('lang: nl\n', [() => 'lang: xx\n']);
    expect(await laterProblemOf(edit.run())).toMatchObject({ code: 'interrupted' });
    expect(edit.text()).toBe('lang: xx\n');
  });

  it('says where the file is when there is no terminal, and makes none', async () => {
    const { context, home } = testContext();
    expect(await laterProblemOf(runConfigEdit(context))).toEqual({
      code: 'config-needs-terminal',
      path: home.at('config.yaml'),
    });
    expect(existsSync(home.at('config.yaml'))).toBe(false);
  });

  it('leaves nothing behind when there is no editor', async () => {
    const test = testContext({ prompter: scriptedPrompter(() => ({ kind: 'skip' })) });
    expect(await laterProblemOf(runConfigEdit(test.context))).toMatchObject({
      code: 'editor-failed',
    });
    expect(existsSync(test.home.at('config.yaml'))).toBe(false);
  });

  it('renews the schema that the file points at', async () => {
    const edit = editing('# yaml-language-server: $schema=./config.schema.json\n', [
      (text) => text,
    ]);
    edit.home.write('config.schema.json', 'old');
    await edit.run();
    expect(readFileSync(edit.home.at('config.schema.json'), 'utf8')).toContain(
      'Settings of reflect',
    );
  });
});
