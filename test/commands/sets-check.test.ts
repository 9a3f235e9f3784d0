import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runSetsCheck } from '../../src/commands/sets-check.ts';
import { testContext } from '../support/context.ts';
import { validatorOf } from '../support/formats/json-validator.ts';
import { laterProblemOf } from '../support/problem-of.ts';
import { oneQuestion } from '../support/sets/set-file.ts';

const right = (name: string) => oneQuestion('feeds: opening').replace('my-set', name);
const warned = (name: string) => right(name).replace('One?', 'Why?');
const wrong = (name: string) => right(name).replace('feeds', 'feed');

const isValid = validatorOf(JSON.parse(readFileSync('prompts/json-output.schema.json', 'utf8')));

describe('checking sets', () => {
  it('says of a set that it is right, and how long it takes', async () => {
    const { context, home, out, err } = testContext();
    home.write('prompts/mine.yaml', right('mine'));
    await runSetsCheck(context, { files: ['mine'] });
    expect(out()).toBe('mine is right: 1 question, about 1 minute.\n');
    expect(err()).toBe('');
  });

  it('says what is probably not meant, with its place; that is no failure', async () => {
    const { context, home, out, err } = testContext();
    const file = home.write('prompts/mine.yaml', warned('mine'));
    await runSetsCheck(context, { files: [file] });
    expect(out()).toContain('mine is right');
    expect(err()).toBe(
      `In ${file}, one thing is worth a look:\n  ${file}:6:10 one: “Why” easily sounds like a reproach. Try what or how: What makes …?\n`,
    );
  });

  it('counts it when that is wanted', async () => {
    const { context, home } = testContext();
    home.write('prompts/mine.yaml', warned('mine'));
    const check = (strict: boolean) => runSetsCheck(context, { files: ['mine', 'before'], strict });
    expect(await laterProblemOf(check(true))).toEqual({ code: 'set-warned', count: 1 });
    await check(false);
  });

  it('takes all sets of the person’s own when none is named', async () => {
    const { context, home, out } = testContext();
    home.write('prompts/b.yaml', right('b'));
    home.write('prompts/a.yml', right('a'));
    await runSetsCheck(context, { files: [] });
    expect(out().match(/^\w+/gm)).toEqual(['a', 'b']);
  });

  it('says how to make one when there are none', async () => {
    const { context, out, err } = testContext();
    await runSetsCheck(context, { files: [] });
    expect(out()).toBe('');
    expect(err()).toBe('You have no sets of your own yet. Make one with: reflect sets new NAME\n');
  });

  it('takes names of built-in sets, and finds them right', async () => {
    const { context, out, err } = testContext();
    await runSetsCheck(context, { files: ['before', 'after', 'weekly'], strict: true });
    expect(out().match(/^\w+ is right/gm)).toHaveLength(3);
    expect(err()).toBe('');
  });

  it('looks at every one of them, and fails with the last that is wrong', async () => {
    const { context, home, out, err } = testContext();
    const file = home.write('prompts/wrong.yaml', wrong('wrong'));
    home.write('prompts/mine.yaml', right('mine'));
    const checked = runSetsCheck(context, { files: ['wrong', 'mien', 'mine', './nowhere.yaml'] });
    expect(await laterProblemOf(checked)).toEqual({ code: 'file-missing', path: './nowhere.yaml' });
    expect(out()).toContain('mine is right');
    expect(err()).toContain(`${file}:7:5 `);
    expect(err()).toContain('There is no prompt set or command called mien.');
  });

  it('gives JSON as promised', async () => {
    const { context, home, out } = testContext({ json: true });
    const faulty = home.write('prompts/wrong.yaml', wrong('wrong'));
    const file = home.write('prompts/mine.yaml', warned('mine'));
    await laterProblemOf(runSetsCheck(context, { files: ['mine', 'wrong', 'nothing'] }));
    const result = JSON.parse(out());
    isValid(result);
    expect(isValid.errors).toBeNull();
    expect(result).toMatchObject({
      ok: false,
      sets: [
        {
          file,
          name: 'mine',
          questions: 1,
          faults: [],
          warnings: [{ code: 'wording', file, line: 6, column: 10 }],
        },
        { file: faulty, name: null, faults: [{ code: 'unknown-key', line: 7, column: 5 }] },
        { file: 'nothing', faults: [{ code: 'set-unknown', line: null }] },
      ],
    });
  });
});
