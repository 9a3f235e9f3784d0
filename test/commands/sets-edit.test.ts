import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runSetsEdit } from '../../src/commands/sets-edit.ts';
import type { EditorEnd } from '../../src/core/ports.ts';
import { type ContextOptions, testContext } from '../support/context.ts';
import { laterProblemOf } from '../support/problem-of.ts';
import { oneQuestion } from '../support/sets/set-file.ts';
import { scriptedPrompter } from '../support/terminal/scripted-prompter.ts';

const commands = ['list', 'edit'];
const closed: EditorEnd = { kind: 'closed', program: 'ed' };
const right = oneQuestion('feeds: opening').replace('my-set', 'mine');
const breakIt = (text: string) => text.replace('feeds', 'feed');
const mendIt = (text: string) => text.replace('feed:', 'feeds:');

/** A person who changes a file in these ways, one time after the other, and picks from menus. */
function person(
  changes: readonly ((text: string) => string)[],
  picks: readonly unknown[] = [],
  options: ContextOptions & { readonly end?: EditorEnd } = {},
) {
  const left = [...changes];
  const opened: string[] = [];
  const { end = closed, ...rest } = options;
  const prompter = scriptedPrompter(() => {
    throw new Error('no question was expected');
  }, picks);
  const editor = (file: string) => {
    opened.push(file);
    const change = left.shift();
    if (change !== undefined) writeFileSync(file, change(readFileSync(file, 'utf8')));
    return end;
  };
  return { ...testContext({ prompter, editor, ...rest }), opened };
}

describe('editing a set', () => {
  it('opens the file itself, and says that it is right', async () => {
    const { context, home, out, err, opened } = person([(text) => text.replace('One?', 'Two?')]);
    const path = home.write('prompts/mine.yaml', right);
    await runSetsEdit(context, { name: 'mine', commands });
    expect(opened).toEqual([path]);
    expect(readFileSync(path, 'utf8')).toContain('Two?');
    expect(out()).toBe('mine is right: 1 question, about 1 minute.\n');
    expect(err()).toContain(path);
  });

  it('says what is probably not meant, and leaves it at that', async () => {
    const { context, home, err, opened } = person([(text) => text.replace('One?', 'Why?')]);
    const path = home.write('prompts/mine.yaml', right);
    await runSetsEdit(context, { name: path, commands });
    expect(opened).toHaveLength(1);
    expect(err()).toContain(`${path}:6:10 one: “Why”`);
  });

  it('puts the schema of this version beside it', async () => {
    const { context, home } = person([]);
    home.write('prompts/mine.yaml', right);
    home.write('prompts/prompt-set.schema.json', '{}');
    await runSetsEdit(context, { name: 'mine', commands });
    expect(readFileSync(home.at('prompts/prompt-set.schema.json'), 'utf8')).toContain(
      '"Prompt set"',
    );
  });

  it('opens a file that is elsewhere, and makes no folder for that', async () => {
    const { context, home, out } = person([]);
    const path = home.write('sent.yaml', right);
    await runSetsEdit(context, { name: path, commands });
    expect(out()).toContain('mine is right');
    expect(existsSync(home.at('prompts'))).toBe(false);
  });

  it('shows what is wrong with its place, and opens it again until it is right', async () => {
    const { context, home, out, err, opened } = person(
      [breakIt, (text) => text, mendIt],
      [true, true],
    );
    const path = home.write('prompts/mine.yaml', right);
    await runSetsEdit(context, { name: 'mine', commands });
    expect(opened).toHaveLength(3);
    expect(err().split(`${path}:7:5 `)).toHaveLength(3);
    expect(out()).toContain('mine is right');
  });

  it('leaves it as the person left it, and that is no success', async () => {
    const { context, home, out } = person([breakIt], [false]);
    const path = home.write('prompts/mine.yaml', right);
    const edited = runSetsEdit(context, { name: 'mine', commands });
    expect(await laterProblemOf(edited)).toEqual({ code: 'set-left-faulty', path });
    expect(readFileSync(path, 'utf8')).toBe(breakIt(right));
    expect(out()).toBe('');
  });

  it('leaves it also when the person stops at that point', async () => {
    const { context, home } = person([breakIt], []);
    const path = home.write('prompts/mine.yaml', right);
    expect(await laterProblemOf(runSetsEdit(context, { name: 'mine', commands }))).toMatchObject({
      code: 'interrupted',
    });
    expect(readFileSync(path, 'utf8')).toBe(breakIt(right));
  });

  it('can start from a set that is wrong already', async () => {
    const { context, home, out } = person([mendIt]);
    home.write('prompts/mine.yaml', breakIt(right));
    await runSetsEdit(context, { name: 'mine', commands });
    expect(out()).toContain('mine is right');
  });

  it('gives JSON of what is right or wrong in it', async () => {
    const { context, home, out } = person([breakIt], [false], { json: true });
    home.write('prompts/mine.yaml', right);
    await laterProblemOf(runSetsEdit(context, { name: 'mine', commands }));
    expect(JSON.parse(out())).toMatchObject({
      ok: false,
      sets: [{ faults: [{ code: 'unknown-key' }] }],
    });
  });

  it('says that the file is gone when it is', async () => {
    const { context, home } = person([]);
    const path = home.write('prompts/mine.yaml', right);
    const openEditor = async () => {
      rmSync(path);
      return closed;
    };
    const gone = { ...context, openEditor };
    expect(await laterProblemOf(runSetsEdit(gone, { name: path, commands }))).toEqual({
      code: 'file-missing',
      path,
    });
  });

  it.each([
    [{ kind: 'none' } as const, undefined],
    [{ kind: 'missing', program: 'nowhere' } as const, 'nowhere'],
  ])('cannot do without an editor: %o', async (end, program) => {
    const { context, home } = person([], [], { end });
    home.write('prompts/mine.yaml', right);
    expect(await laterProblemOf(runSetsEdit(context, { name: 'mine', commands }))).toEqual({
      code: 'editor-failed',
      program,
    });
  });

  it('needs a terminal, and says where the file is', async () => {
    const { context, home } = testContext();
    const path = home.write('prompts/mine.yaml', right);
    const edit = (name: string) => laterProblemOf(runSetsEdit(context, { name, commands }));
    expect(await edit('mine')).toEqual({ code: 'set-needs-terminal', name: 'mine', path });
    expect(await edit('before')).toEqual({
      code: 'set-needs-terminal',
      name: 'before',
      path: undefined,
    });
    expect(await edit('mien')).toEqual({ code: 'set-unknown', name: 'mien', nearest: ['mine'] });
  });
});

describe('editing a built-in set', () => {
  it('makes a copy of the person’s own, when they want that', async () => {
    const { context, home, err, opened } = person(
      [(text) => text.replace('Over wie', 'Om wie')],
      [true],
    );
    await runSetsEdit(context, { name: 'before', commands });
    expect(opened).toEqual([home.at('prompts/before.yaml')]);
    expect(err()).toContain('before comes with reflect and stays as it is.');
    expect(readFileSync(home.at('prompts/before.yaml'), 'utf8')).toContain('Om wie gaat het?');
  });

  it('changes nothing when they do not, and says how to later', async () => {
    const { context, err, opened } = person([], [false]);
    await runSetsEdit(context, { name: 'before', commands });
    expect(opened).toEqual([]);
    expect((await context.setFiles()).own('before')).toBeUndefined();
    expect(err()).toContain('reflect sets new before --from before');
  });
});
