import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runAfter } from '../../src/commands/after.ts';
import { runCheck } from '../../src/commands/check.ts';
import { runConfig, runConfigGet } from '../../src/commands/config.ts';
import { runDraftsList } from '../../src/commands/drafts.ts';
import { runDue } from '../../src/commands/due.ts';
import { runList } from '../../src/commands/list.ts';
import { runNew } from '../../src/commands/new.ts';
import { runSchedule } from '../../src/commands/schedule.ts';
import { runSetsList, runSetsShow } from '../../src/commands/sets.ts';
import { runShow } from '../../src/commands/show.ts';
import { explain, jsonOfProblem } from '../../src/commands/telling/explain.ts';
import { ReflectError } from '../../src/core/problem.ts';
import { renderJson } from '../../src/render/json.ts';
import { type TestContext, testContext } from '../support/context.ts';
import { validatorOf } from '../support/formats/json-validator.ts';
import { inZone } from '../support/in-zone.ts';

const isValid = validatorOf(
  JSON.parse(
    readFileSync(new URL('../../prompts/json-output.schema.json', import.meta.url), 'utf8'),
  ),
);

const answer = [
  { id: 'temperature', value: '3' },
  { id: 'other', value: 'Koen' },
  { id: 'facts', value: 'He sighed' },
  { id: 'other-preserve', value: 'Calm' },
  { id: 'opening', value: 'What matters most to you in this?' },
];

/** Makes a note without a word about it. */
const noted = ({ home }: TestContext, set = 'before', given = answer) =>
  runNew(testContext({ home }).context, { set, answer: given, team: 'planning', tag: ['q4'] });

/** An answers file with one thing wrong, and one that is not asked. */
const faulty = 'set: before\nanswers:\n  temperature: 9\n  other-source: guess\n  opening: And?\n';

type Command = (test: TestContext) => Promise<unknown>;

const commands: readonly (readonly [string, Command])[] = [
  ['new', ({ context }) => runNew(context, { set: 'before', answer, with: 'Koen' })],
  ['new-elsewhere', ({ context }) => runNew(context, { set: 'before', answer, output: '-' })],
  [
    'after',
    async (test) => {
      await noted(test);
      await runAfter(test.context, { answer: [{ id: 'heard', value: 'Rest, for the team' }] });
    },
  ],
  [
    'show',
    async (test) => {
      await noted(test);
      await runShow(test.context, { note: 'last', raw: false, pager: true });
    },
  ],
  [
    'list',
    async (test) => {
      await noted(test);
      test.home.write('notes/2026/2026-11-20-0930-before-zzzz.md', 'no note');
      await runList(test.context, { limit: 20, filter: {}, format: 'table', nul: false });
    },
  ],
  [
    'list-empty',
    ({ context }) => runList(context, { limit: 20, filter: {}, format: 'table', nul: false }),
  ],
  ['due', ({ context }) => runDue(context, { set: 'weekly', every: 'week' })],
  [
    'due-not',
    async (test) => {
      await noted(test, 'weekly', [{ id: 'temperature', value: '4' }]);
      expect(await runDue(test.context, { set: 'weekly', every: 'week' })).toBe(10);
    },
  ],
  [
    'check',
    ({ context, home }) => {
      const file = home.write('right.yaml', 'answers:\n  opening: And?\n');
      return runCheck(context, { file });
    },
  ],
  [
    'check-faulty',
    ({ context, home }) => runCheck(context, { file: home.write('wrong.yaml', faulty) }),
  ],
  ['drafts', ({ context }) => runDraftsList(context)],
  ['sets', ({ context }) => runSetsList(context)],
  ['sets-show', ({ context }) => runSetsShow(context, { name: 'weekly' })],
  [
    'schedule',
    ({ context }) => runSchedule(context, { day: 'fri', at: '16:30', set: 'weekly', for: 'cron' }),
  ],
  ['config', ({ context }) => runConfig(context)],
  ['config-get', ({ context }) => runConfigGet(context, { key: 'nudges' })],
  ['error', ({ context }) => runNew(context, { set: 'wekly' })],
];

describe('what --json prints', () => {
  inZone('Europe/Amsterdam');

  it.each(commands)('is as promised: %s', async (name, command) => {
    const test = testContext({ json: true });
    const problem = await command(test).then(
      () => '',
      (error: unknown) => {
        if (!(error instanceof ReflectError)) throw error;
        const { code } = error.problem;
        const said = explain(test.context.texts, error.problem);
        return renderJson('reflect.error/1', jsonOfProblem(code, said));
      },
    );
    for (const json of [test.out() || problem, problem || test.out()]) {
      isValid(JSON.parse(json));
      expect(isValid.errors).toBeNull();
    }
    const shown = (test.out() + problem).replaceAll(test.home.path, 'HOME');
    await expect(shown).toMatchFileSnapshot(`../render/golden/json/${name}.json`);
  });

  it('is refused by the schema when a key is missing or too many', () => {
    const due = { schema: 'reflect.due/1', due: true, set: 'weekly', last: null };
    expect(isValid(due)).toBe(true);
    expect(isValid({ ...due, extra: 1 })).toBe(false);
    expect(isValid({ schema: 'reflect.due/1', due: true, set: 'weekly' })).toBe(false);
    expect(isValid({ ...due, last: { id: 'k3f9', date: '2026-11-23', path: '/a' } })).toBe(false);
  });
});
