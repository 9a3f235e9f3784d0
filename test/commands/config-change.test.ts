import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runConfigSet, runConfigUnset } from '../../src/commands/config-change.ts';
import { settingKeys } from '../../src/core/config/settings.ts';
import { testContext } from '../support/context.ts';
import { freshHome } from '../support/disk/home.ts';
import { laterProblemOf } from '../support/problem-of.ts';

describe('reflect config set', () => {
  it.each([
    ['lang', 'de', 'lang: de'],
    ['color', 'never', 'color: never'],
    ['plain', 'yes', 'plain: true'],
    ['nudges', 'off', 'nudges: false'],
    ['minutes', '5', 'minutes: 5'],
    ['team', 'Team: één', 'team: "Team: één"'],
    ['set', 'trust', 'set: trust'],
    ['editor', 'code --wait', 'editor: code --wait'],
    ['pager', '', 'pager: ""'],
  ])('writes %s in a file that the next run reads', async (key, value, line) => {
    const { context, home, err, out } = testContext();
    await runConfigSet(context, { key, value });
    const text = readFileSync(home.at('config.yaml'), 'utf8');
    expect(text).toBe(`# yaml-language-server: $schema=./config.schema.json\n${line}\n`);
    expect(existsSync(home.at('config.schema.json'))).toBe(true);
    expect(err()).toContain(home.at('config.yaml'));
    expect(out()).toBe('');
    const next = testContext({ home }).context.settings;
    const [name] = settingKeys.filter((each) => each === key);
    expect(name && next.sources[name]).toMatchObject({ kind: 'config', line: 2 });
  });

  it.each([
    ['lang', 'NL', 'nl, en, de'],
    ['color', 'red', 'auto, always, never'],
    ['plain', 'maybe', 'true, false'],
    ['minutes', '0', 'a whole number from 1'],
    ['minutes', '5.0', 'a whole number from 1'],
    ['team', ' ', 'words on one line'],
    ['set', '../x', 'the name of a prompt set'],
    ['editor', 'a\nb', 'words on one line'],
    ['pager', '\u001b[2J', 'words on one line'],
  ])('says what %s can be, not being %j', async (key, value, accepted) => {
    const { context, home } = testContext();
    const problem = await laterProblemOf(runConfigSet(context, { key, value }));
    expect(problem).toMatchObject({ code: 'usage', detail: expect.stringContaining(accepted) });
    expect(existsSync(home.at('config.yaml'))).toBe(false);
  });

  it('names the nearest setting, and the nearest prompt set', async () => {
    const { context } = testContext();
    expect(
      await laterProblemOf(runConfigSet(context, { key: 'minute', value: '3' })),
    ).toMatchObject({ code: 'setting-unknown', nearest: 'minutes' });
    expect(
      await laterProblemOf(runConfigSet(context, { key: 'set', value: 'trsut' })),
    ).toMatchObject({ code: 'set-unknown', nearest: ['trust'] });
  });

  it.each([
    ['says otherwise', { REFLECT_MINUTES: '3' }, true],
    ['says the same', { REFLECT_MINUTES: '8' }, false],
    ['says nothing', {}, false],
  ])('tells when a variable %s', async (_, env, told) => {
    const { context, err } = testContext({ env });
    await runConfigSet(context, { key: 'minutes', value: '8' });
    expect(err().includes('REFLECT_MINUTES')).toBe(told);
  });

  it('goes before the editor of the computer, and so says nothing of it', async () => {
    const { context, err } = testContext({ env: { EDITOR: 'vi' } });
    await runConfigSet(context, { key: 'editor', value: 'nano' });
    expect(err()).not.toContain('EDITOR');
  });

  it('mends one thing, and says what is wrong still', async () => {
    const home = freshHome();
    home.write('config.yaml', 'lang: NO\ncolour: red\n');
    const { context, err } = testContext({ home });
    await runConfigSet(context, { key: 'lang', value: 'nl' });
    expect(readFileSync(home.at('config.yaml'), 'utf8')).toBe('lang: nl\ncolour: red\n');
    expect(err()).toContain(`${home.at('config.yaml')}:2:1 colour is not a known name here.`);
  });
});

describe('reflect config unset', () => {
  it('takes out what is there, also when it is no setting', async () => {
    const home = freshHome();
    home.write('config.yaml', '# Mine.\nlang: nl\ncolour: red\n');
    const { context, err } = testContext({ home });
    await runConfigUnset(context, { key: 'colour' });
    await runConfigUnset(context, { key: 'lang' });
    expect(readFileSync(home.at('config.yaml'), 'utf8')).toBe('# Mine.\n');
    expect(err()).not.toContain('wrong');
  });

  it('says that there was nothing, and makes no file', async () => {
    const { context, home, err } = testContext();
    await runConfigUnset(context, { key: 'lang' });
    expect(err()).toBe('lang was not set.\n');
    expect(existsSync(home.at('config.yaml'))).toBe(false);
    expect(await laterProblemOf(runConfigUnset(context, { key: 'land' }))).toMatchObject({
      code: 'setting-unknown',
      nearest: 'lang',
    });
  });
});
