import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runNew } from '../../src/commands/new.ts';
import { runSetsCheck } from '../../src/commands/sets-check.ts';
import { runSetsNew } from '../../src/commands/sets-new.ts';
import { languages } from '../../src/core/language.ts';
import { testContext } from '../support/context.ts';
import { validatorOf } from '../support/formats/json-validator.ts';
import { laterProblemOf } from '../support/problem-of.ts';
import { oneQuestion } from '../support/sets/set-file.ts';

const commands = ['list', 'new', 'after', 'help'];

const isValid = validatorOf(JSON.parse(readFileSync('prompts/json-output.schema.json', 'utf8')));

describe('a new set', () => {
  it('is in the folder of the person, for them only, and its path is the result', async () => {
    const { context, home, out, err } = testContext();
    await runSetsNew(context, { name: 'team-retro', commands });
    const path = home.at('prompts/team-retro.yaml');
    expect(out()).toBe(`${path}\n`);
    expect(err()).toBe(
      'Change it  reflect sets edit team-retro\nCheck it   reflect sets check team-retro\nUse it     reflect team-retro\n',
    );
    expect(readFileSync(path, 'utf8')).toContain('en: Team retro\n');
    expect([home.at('prompts'), path].map((each) => statSync(each).mode & 0o777)).toEqual([
      0o700, 0o600,
    ]);
  });

  it.each(languages)('works at once, in %s', async (language) => {
    const { context, home } = testContext({ language });
    await runSetsNew(context, { name: 'mine', commands });
    await runSetsCheck(context, { files: ['mine'], strict: true });
    const answer = [
      { id: 'other', value: 'Koen' },
      { id: 'opening', value: 'And?' },
    ];
    await runNew(context, { set: 'mine', answer });
    expect(home.note().text).toContain(`lang: ${language}\n`);
    expect(home.note().text).toContain('title: Mine');
  });

  it.each(['before', 'weekly', 'trust', 'intention'])(
    'may start with the questions of %s',
    async (from) => {
      const { context, home } = testContext({ language: 'nl' });
      await runSetsNew(context, { name: 'mine', from, commands });
      await runSetsCheck(context, { files: ['mine'], strict: true });
      const text = readFileSync(home.at('prompts/mine.yaml'), 'utf8');
      expect(text).toContain(`# Je eigen vragen, gemaakt van ${from}.\n`);
      expect(text).toContain('\nname: mine\n');
      expect(text).toContain('\ntitle: Mine\n');
    },
  );

  it('may start with a set of the person’s own, or a file', async () => {
    const { context, home, out } = testContext();
    home.write('prompts/theirs.yml', oneQuestion('# a comment').replace('my-set', 'theirs'));
    await runSetsNew(context, { name: 'mine', from: 'theirs', commands });
    await runSetsNew(context, {
      name: 'ours',
      from: home.write('sent.yaml', oneQuestion()),
      commands,
    });
    for (const path of out().trimEnd().split('\n'))
      expect(readFileSync(path, 'utf8')).toContain('ask: One?');
    expect(readFileSync(home.at('prompts/mine.yaml'), 'utf8')).toContain('# a comment');
  });

  it('takes the place of a built-in one of the same name, keeps its title, and says so', async () => {
    const { context, home, err } = testContext();
    await runSetsNew(context, { name: 'after', from: 'after', commands });
    expect(err()).toContain('this takes the place of the built-in set after.');
    const { set, file } = await (await context.sets()).load('after');
    expect(set.title.en).toBe('After the meeting');
    expect(file).toBe(home.at('prompts/after.yaml'));
  });

  it('is told as JSON', async () => {
    const { context, home, out, err } = testContext({ json: true });
    await runSetsNew(context, { name: 'trust', from: 'before', commands });
    const result = JSON.parse(out());
    isValid(result);
    expect(isValid.errors).toBeNull();
    expect(result).toEqual({
      schema: 'reflect.set-made/1',
      name: 'trust',
      path: home.at('prompts/trust.yaml'),
      from: 'before',
      replacesBuiltIn: true,
    });
    expect(err()).toBe('');
  });
});

describe('a name for a new set', () => {
  it.each([
    ['list', { code: 'set-name-taken', name: 'list', suggestion: 'my-list' }],
    ['help', { code: 'set-name-taken', name: 'help', suggestion: 'my-help' }],
    ['My Set', { code: 'set-name-wrong', name: 'My Set', suggestion: 'my-set' }],
    ['List', { code: 'set-name-wrong', name: 'List', suggestion: 'my-list' }],
    ['../etc', { code: 'set-name-wrong', name: '../etc', suggestion: 'etc' }],
    ['mine.yaml', { code: 'set-name-wrong', name: 'mine.yaml', suggestion: 'my-mine' }],
    ['', { code: 'set-name-wrong', name: '', suggestion: 'my-set' }],
    ['con', { code: 'set-name-reserved', name: 'con', suggestion: 'my-con' }],
    ['lpt9', { code: 'set-name-reserved', name: 'lpt9', suggestion: 'my-lpt9' }],
    ['Aux', { code: 'set-name-wrong', name: 'Aux', suggestion: 'my-aux' }],
  ])('cannot be %j', async (name, problem) => {
    const { context, home } = testContext();
    home.write('prompts/mine.yaml', oneQuestion());
    expect(await laterProblemOf(runSetsNew(context, { name, commands }))).toEqual(problem);
  });

  it.each(['mine.yaml', 'mine.yml'])('cannot be one that the person has: %s', async (file) => {
    const { context, home } = testContext();
    const path = home.write(`prompts/${file}`, 'half a se');
    expect(
      await laterProblemOf(runSetsNew(context, { name: 'mine', from: 'before', commands })),
    ).toEqual({
      code: 'set-exists',
      name: 'mine',
      path,
    });
    expect(readFileSync(path, 'utf8')).toBe('half a se');
  });

  it.each([
    ['befor', { code: 'set-unknown', name: 'befor', nearest: ['before'] }],
    ['./nowhere.yaml', { code: 'file-missing', path: './nowhere.yaml' }],
    ['wrong', { code: 'set-faulty' }],
  ])('is not used when there is nothing to start from: %s', async (from, problem) => {
    const { context, home } = testContext();
    home.write('prompts/wrong.yaml', 'name: wrong\n');
    const made = runSetsNew(context, { name: 'mine', from, commands });
    expect(await laterProblemOf(made)).toMatchObject(problem);
    expect((await context.setFiles()).own('mine')).toBeUndefined();
  });
});
