import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome } from '../support/disk/home.ts';
import { runReflect } from '../support/program/cli.ts';

const { problem } = textsFor('en');

const goodSet = `name: retro
title: Looking back
questions:
  - id: glad
    type: text
    ask: What are you glad about?
  - id: opening
    type: text
    ask: What will you ask?
    feeds: opening
`;

/** Set files that are wrong, with the line and column at which each fault is found. */
const faultySets: readonly (readonly [string, string, readonly string[]])[] = [
  ['broken YAML', 'name: bad\ntitle: Bad\nquestions: [\n', [':4:1 ']],
  ['a wrong type', goodSet.replace('type: text', 'type: txet'), [':5:11 ']],
  ['a number for a title', goodSet.replace('Looking back', '[1]'), [':2:8 ']],
  ['an id that is there twice', goodSet.replace('id: opening', 'id: glad'), [':7:9 ']],
  ['a set that asks nothing', 'name: bad\ntitle: Bad\nquestions: []\n', [':3:12 ']],
  [
    'a condition on an unknown question',
    goodSet.replace('    feeds: opening', '    feeds: opening\n    when: { answered: happy }'),
    [':11:'],
  ],
  [
    'a condition on a later question',
    goodSet.replace('about?', 'about?\n    when: { answered: opening }'),
    [':7:'],
  ],
  [
    'no language that is in all of it',
    goodSet
      .replace('What are you glad about?', '{ en: Glad? }')
      .replace('What will you ask?', '{ nl: Wat vraag je? }'),
    [':6:'],
  ],
  ['an alias', goodSet.replace('Looking back', '&t Back').concat('    hint: *t\n'), [':11:']],
  ['a null character', goodSet.replace('What are you glad about?', '"glad\\0about"'), [':6:']],
  [
    'two faults',
    goodSet.replace('type: text', 'type: txet').replace('feeds: opening', 'feeds: openning'),
    [':5:11 ', ':10:12 '],
  ],
];

describe("a person's own prompt set", () => {
  it('is used like a built-in one', async () => {
    const home = freshHome();
    home.write('prompts/retro.yaml', goodSet);
    const run = await runReflect(
      ['retro', '--answer', 'glad=The quiet', '--answer', 'opening=So?'],
      {
        home: home.path,
      },
    );
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(home.note().text).toContain('What are you glad about?');
    expect(home.note().text).toContain('The quiet');
  });

  it('takes the place of a built-in one of the same name', async () => {
    const home = freshHome();
    home.write('prompts/before.yaml', goodSet.replace('name: retro', 'name: before'));
    const run = await runReflect(['sets', 'show', 'before'], { home: home.path });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('What are you glad about?');
  });

  it.each(faultySets)('with %s is refused, with its place', async (_name, text, places) => {
    const home = freshHome();
    const file = home.write('prompts/retro.yaml', text);
    const run = await runReflect(['sets', 'check', file], { home: home.path });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    for (const place of places) expect(run.stderr).toContain(`${file}${place}`);
    const asked = await runReflect(['retro'], { home: home.path });
    expect(asked).toMatchObject({ code: 2, stdout: '' });
    expect(asked.stderr).toContain(file);
  });

  it('over 64 KB is refused', async () => {
    const home = freshHome();
    const file = home.write('prompts/big.yaml', `${goodSet}# ${'x'.repeat(65_536)}\n`);
    const run = await runReflect(['sets', 'check', file], { home: home.path });
    const { what } = problem.problems['file-too-large']({
      code: 'file-too-large',
      path: file,
      limit: 65_536,
    });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(what);
  });

  it('that is wrong does not stand in the way of the others', async () => {
    const home = freshHome();
    const file = home.write('prompts/retro.yaml', 'name: [');
    const run = await runReflect(['sets'], { home: home.path });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('before');
    expect(run.stderr).toContain(file);
  });
});
