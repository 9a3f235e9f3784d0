import { describe, expect, it } from 'vitest';
import { runAnswers } from '../../src/commands/answers.ts';
import { runCheck } from '../../src/commands/check.ts';
import { type NewOptions, runNew } from '../../src/commands/new.ts';
import type { Prompter } from '../../src/core/ports.ts';
import { testContext } from '../support/context.ts';
import { freshHome } from '../support/disk/home.ts';
import { laterProblemOf } from '../support/problem-of.ts';
import { scriptedPrompter } from '../support/terminal/scripted-prompter.ts';

const mine = `name: mine
title: Mine
questions:
  - { id: facts, type: text, ask: What happened?, feeds: moment.facts, optional: true }
  - { id: opening, type: text, ask: How will you open?, feeds: opening }
`;

/** A home with a set of its own and these settings. */
function homeWith(config: string) {
  const home = freshHome();
  home.write('prompts/mine.yaml', mine);
  home.write('config.yaml', config);
  return home;
}

const answer = [{ id: 'opening', value: 'What matters to you?' }];

/** The note that a call makes under these settings. */
async function noteOf(config: string, options: NewOptions, answers?: string): Promise<string> {
  const home = homeWith(config);
  const file = answers === undefined ? {} : { answers: home.write('answers.yaml', answers) };
  const { context } = testContext({ home });
  await runNew(context, { answer, ...file, ...options });
  return home.note().text;
}

describe('the settings of a person', () => {
  it.each<[string, NewOptions, string | undefined, string]>([
    ['name the set that is meant', {}, undefined, 'set: mine'],
    ['give way to a set that is named', { set: 'before' }, undefined, 'set: before'],
    ['give way to that of an answers file', {}, 'set: before', 'set: before'],
    ['name the team', {}, undefined, 'team: web'],
    ['give way to another team', { team: 'planning' }, undefined, 'team: planning'],
    ['give way to that of an answers file', {}, 'team: sales', 'team: sales'],
  ])('%s', async (_, options, answers, words) => {
    expect(await noteOf('set: mine\nteam: web\n', options, answers)).toContain(`\n${words}\n`);
  });

  it('do not keep a note from being of no team', async () => {
    expect(await noteOf('team: web\n', { set: 'mine', team: '' })).not.toContain('team:');
  });

  it('decide which answers file is printed and checked, too', async () => {
    const home = homeWith('set: mine\n');
    const { context, out } = testContext({ home });
    await runAnswers(context, {});
    expect(out()).toContain('set: mine');
    const file = home.write('answers.yaml', 'answers: { opening: And? }\n');
    await runCheck(context, { file });
    expect(out()).toContain('mine');
  });

  it('are named when their set is not there', async () => {
    const home = homeWith('\nset: mien\n');
    const { context } = testContext({ home });
    expect(await laterProblemOf(runNew(context, {}))).toEqual({
      code: 'set-unknown',
      name: 'mien',
      nearest: ['mine'],
      setting: `${home.at('config.yaml')}:2`,
    });
  });
});

describe('soft questions about words', () => {
  /** Whether one was asked in a walk, of a person who writes that someone is lazy. */
  async function isAsked(config: string, options: NewOptions): Promise<boolean> {
    const said: string[] = [];
    const person = scriptedPrompter(({ question }) => {
      const words = question.id === 'facts' ? 'Koen is lazy.' : 'What matters to you?';
      return { kind: 'answer', answer: words };
    });
    const prompter: Prompter = {
      ...person,
      async pick(message, items) {
        said.push(message);
        return items[0]?.value;
      },
    };
    const { context } = testContext({ home: homeWith(config), prompter });
    await runNew(context, { set: 'mine', ...options });
    return said.length > 1;
  }

  it.each<[string, NewOptions, boolean]>([
    ['', {}, true],
    ['nudges: false', {}, false],
    ['nudges: false', { nudges: true }, true],
    ['nudges: true', { nudges: false }, false],
  ])('under %j and %j are asked: %s', async (config, options, asked) => {
    expect(await isAsked(config, options)).toBe(asked);
  });
});

describe('the time there is', () => {
  /** Ids of the questions that are asked. */
  async function asked(config: string, options: NewOptions): Promise<string[]> {
    const ids: string[] = [];
    const prompter = scriptedPrompter(({ question }) => {
      ids.push(question.id);
      return question.optional ? { kind: 'skip' } : { kind: 'answer', answer: 'What matters?' };
    });
    const { context } = testContext({ home: homeWith(config), prompter });
    await laterProblemOf(runNew(context, { set: 'mine', ...options }));
    return ids;
  }

  it.each<[string, NewOptions, string[]]>([
    ['', {}, ['facts', 'opening']],
    ['minutes: 1', {}, ['opening']],
    ['minutes: 1', { minutes: 60 }, ['facts', 'opening']],
    ['minutes: 60', { minutes: 1 }, ['opening']],
  ])('under %j and %j leaves %j', async (config, options, ids) => {
    expect(await asked(config, options)).toEqual(ids);
  });
});
