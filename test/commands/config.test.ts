import { describe, expect, it } from 'vitest';
import { runConfig, runConfigGet, runConfigPath } from '../../src/commands/config.ts';
import { settingKeys } from '../../src/core/config/settings.ts';
import { type ContextOptions, testContext } from '../support/context.ts';
import { freshHome } from '../support/disk/home.ts';
import { laterProblemOf } from '../support/problem-of.ts';

/** A home with these settings. */
function homeWith(config: string) {
  const home = freshHome();
  home.write('config.yaml', config);
  return home;
}

async function got(key: string, so: ContextOptions = {}): Promise<string> {
  const test = testContext(so);
  await runConfigGet(test.context, { key });
  return test.out();
}

describe('reflect config', () => {
  it('shows every setting, with where its value comes from', async () => {
    const home = homeWith('# Mine.\nminutes: 5\neditor: "/opt/my editor/ed --wait --and-more"\n');
    const env = { REFLECT_SET: 'trust', NO_COLOR: '1', PAGER: '' };
    const test = testContext({ home, env, languageIsChosen: true });
    await runConfig(test.context);
    const file = home.at('config.yaml');
    expect(test.out()).toBe(
      [
        'lang     en         this command: --lang',
        'color    never      variable NO_COLOR',
        'plain    false      by default',
        'nudges   true       by default',
        `minutes  5          ${file}:2`,
        'team     (not set)',
        'set      trust      variable REFLECT_SET',
        `editor   /opt/my editor/ed --wait --and-more  ${file}:3`,
        'pager    ""         variable PAGER',
        '',
      ].join('\n'),
    );
    expect(test.err()).toContain(file);
    expect(test.err()).toContain(home.at('notes'));
  });

  it('says where settings would go when there are none yet, and takes the language of the locale', async () => {
    const test = testContext({ language: 'nl' });
    await runConfig(test.context);
    expect(test.out()).toMatch(/^lang +nl +je taalinstelling: LANG$/m);
    expect(test.out()).toMatch(/^editor +nano +standaard$/m);
    expect(test.err()).toContain(
      `Je hebt zelf nog niets ingesteld; dat komt in ${test.home.at('config.yaml')}`,
    );
  });

  it('gives the same as JSON, and nothing else', async () => {
    const home = homeWith('plain: true\n');
    const test = testContext({ home, json: true, env: { REFLECT_MINUTES: '3' } });
    await runConfig(test.context);
    const { schema, file, settings } = JSON.parse(test.out());
    expect(schema).toBe('reflect.config/1');
    expect(file).toBe(home.at('config.yaml'));
    expect(settings.map(({ key }: { key: string }) => key)).toEqual(settingKeys);
    const byKey = new Map(settings.map((each: { key: string }) => [each.key, each]));
    expect(byKey.get('plain')).toEqual({
      key: 'plain',
      value: true,
      source: 'config',
      name: null,
      file,
      line: 1,
    });
    expect(byKey.get('minutes')).toMatchObject({
      value: 3,
      source: 'environment',
      name: 'REFLECT_MINUTES',
    });
    expect(byKey.get('team')).toMatchObject({ value: null, source: 'default' });
    expect(test.err()).toBe('');
  });
});

describe('reflect config get', () => {
  it.each([
    ['minutes', '5\n'],
    ['pager', '\n'],
    ['team', ''],
    ['nudges', 'true\n'],
    ['editor', 'nano\n'],
  ])('prints the value of %s and nothing else', async (key, out) => {
    expect(await got(key, { home: homeWith('minutes: 5\npager: ""\n') })).toBe(out);
  });

  it('gives JSON with where it comes from', async () => {
    const home = homeWith('\nteam: web\n');
    expect(JSON.parse(await got('team', { home, json: true }))).toEqual({
      schema: 'reflect.setting/1',
      key: 'team',
      value: 'web',
      source: 'config',
      name: null,
      file: home.at('config.yaml'),
      line: 2,
    });
  });

  it('names the nearest of a setting that is none', async () => {
    const { context } = testContext();
    expect(await laterProblemOf(runConfigGet(context, { key: 'colour' }))).toEqual({
      code: 'setting-unknown',
      key: 'colour',
      nearest: 'color',
    });
  });
});

describe('reflect config path', () => {
  it('prints where the file is, or will be', async () => {
    const test = testContext();
    await runConfigPath(test.context);
    expect(test.out()).toBe(`${test.home.at('config.yaml')}\n`);
  });
});
