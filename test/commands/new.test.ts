import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runNew } from '../../src/commands/new.ts';
import { testContext } from '../support/context.ts';
import type { TestHome } from '../support/disk/home.ts';
import { laterProblemOf } from '../support/problem-of.ts';
import { scriptedPrompter } from '../support/terminal/scripted-prompter.ts';

const nobody = scriptedPrompter(() => {
  throw new Error('a question was asked');
});

describe('a note that is to go to a file', () => {
  it.each<[string, string, (home: TestHome) => unknown, object]>([
    ['a file is', 'mine.md', (home) => home.write('mine.md', 'mine'), { code: 'file-exists' }],
    ['a folder is', 'mine.md', (home) => mkdirSync(home.at('mine.md')), { code: 'file-exists' }],
    [
      'a link to nowhere is',
      'mine.md',
      (home) => symlinkSync('nowhere', home.at('mine.md')),
      { code: 'file-exists' },
    ],
    [
      'no folder is',
      'nowhere/mine.md',
      () => undefined,
      { code: 'cannot-write', reason: 'ENOENT' },
    ],
  ])('is refused before the first question where %s', async (_, name, put, problem) => {
    const { context, home } = testContext({ prompter: nobody });
    put(home);
    const output = home.at(name);
    expect(await laterProblemOf(runNew(context, { output }))).toMatchObject(problem);
    expect(existsSync(home.at('drafts'))).toBe(false);
  });

  it('goes to the same file when the walk is resumed in another folder', async () => {
    const prompter = scriptedPrompter(() => ({ kind: 'stop', typed: 'Koen' }));
    const machine = { absolute: (file: string) => `/where/it/began/${file}` };
    const { context } = testContext({ prompter, machine });
    const output = 'no-such-note.md';
    const stopped = await laterProblemOf(runNew(context, { set: 'trust', output }));
    expect(stopped).toMatchObject({ code: 'interrupted' });
    const { drafts } = (await context.drafts()).list();
    expect(drafts.map(({ wishes }) => wishes.output)).toEqual(['/where/it/began/no-such-note.md']);
  });

  it('has nothing beside it when it can be written', async () => {
    const asked: string[] = [];
    const prompter = scriptedPrompter(({ question }) => {
      asked.push(question.id);
      return { kind: 'stop', typed: undefined };
    });
    const { context, home } = testContext({ prompter });
    mkdirSync(home.at('out'));
    const stopped = await laterProblemOf(runNew(context, { output: home.at('out/mine.md') }));
    expect(stopped).toMatchObject({ code: 'interrupted' });
    expect(asked).toHaveLength(1);
    expect(readdirSync(home.at('out'))).toEqual([]);
  });
});
