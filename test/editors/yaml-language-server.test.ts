import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSetsNew } from '../../src/commands/sets-new.ts';
import { languages } from '../../src/core/language.ts';
import { builtInSets } from '../../src/core/prompt-set/built-in-sets.ts';
import { questionTypes, schemaLine } from '../../src/core/prompt-set/prompt-set.ts';
import { testContext } from '../support/context.ts';
import {
  cursor,
  startYamlServer,
  type YamlServer,
} from '../support/formats/yaml-language-server.ts';

/** A set beside the built-in ones, with these lines as its question, from line 5 on. */
const setWith = (...lines: readonly string[]) =>
  [schemaLine, 'name: mine', 'title: Mine', 'questions:', ...lines, ''].join('\n');

let server: YamlServer;
let count = 0;
beforeAll(async () => {
  server = await startYamlServer();
});
afterAll(() => server.stop());

/** What an editor shows for a set that nobody saved yet. */
function opened(...lines: readonly string[]) {
  count += 1;
  return server.open(resolve(`prompts/mine-${count}.yaml`), setWith(...lines));
}

const told = (diagnostics: Awaited<ReturnType<typeof opened>>['diagnostics']): string[] =>
  diagnostics.map(({ message, range: { start } }) => {
    return `${start.line + 1}:${start.character + 1} ${message}`;
  });

describe('an editor with the YAML language server', () => {
  it('finds nothing wrong with the sets that come with the program', async () => {
    for (const name of builtInSets.keys()) {
      const path = resolve(`prompts/${name}.yaml`);
      const { diagnostics } = await server.open(path, readFileSync(path, 'utf8'));
      expect({ name, told: told(diagnostics) }).toEqual({ name, told: [] });
    }
  });

  it('finds nothing wrong with a new set, and knows its schema', async () => {
    for (const language of languages) {
      const { context, out } = testContext({ language });
      await runSetsNew(context, { name: 'mine', commands: [] });
      await runSetsNew(context, { name: 'yours', from: 'after', commands: [] });
      for (const path of out().trimEnd().split('\n')) {
        const text = readFileSync(path, 'utf8');
        expect(told((await server.open(path, text)).diagnostics)).toEqual([]);
        if (language !== 'en') continue;
        const wrong = await server.open(
          path.replace('.yaml', '-2.yaml'),
          text.replace('feeds:', 'feed:'),
        );
        expect(told(wrong.diagnostics)).toEqual([expect.stringContaining('feed is not allowed')]);
      }
    }
  });

  it.each([
    [
      'a key that does not exist',
      ['  - id: a', '    type: text', '    ask: A?', '    hnit: x'],
      '8:5 Property hnit is not allowed.',
    ],
    [
      'a key of another type',
      ['  - id: a', '    type: text', '    ask: A?', '    choices: [x]'],
      '8:5 Property choices is not allowed.',
    ],
    [
      'a key that is missing',
      ['  - id: a', '    type: choice', '    ask: A?'],
      '5:5 Missing property "choices".',
    ],
    [
      'a language that nobody speaks',
      ['  - id: a', '    type: text', '    ask: { nl: Wat?, xx: A? }'],
      '7:22 Property xx is not allowed.',
    ],
    [
      'a number off the scale',
      ['  - { id: a, type: scale, ask: A?, labels: { 1: x, 12: y } }'],
      '5:52 Property 12 is not allowed.',
    ],
  ] as const)('underlines %s', async (_, lines, fault) => {
    expect(told((await opened(...lines)).diagnostics)).toEqual([fault]);
  });

  it('underlines a type that does not exist, and names all that do', async () => {
    const { diagnostics } = await opened(
      '  - id: a',
      '    type: chioce',
      '    ask: A?',
      '    choices: [x]',
    );
    const [wrong] = told(diagnostics).filter((each) => each.startsWith('6:11 '));
    for (const type of questionTypes) expect(wrong).toContain(`"${type}"`);
  });

  it('offers every type, and says what it is', async () => {
    const { completions } = await opened('  - id: a', `    type: ${cursor}`, '    ask: A?');
    const offered = await completions();
    expect([...offered.keys()].toSorted()).toEqual([...questionTypes].toSorted());
    expect(offered.get('scale')).toBe('a whole number');
  });

  it('offers where an answer goes, with what that is', async () => {
    const document = await opened(
      '  - id: a',
      '    type: text',
      '    ask: A?',
      `    feeds: ${cursor}`,
    );
    expect((await document.completions()).get('opening')).toBe('the question that you open with');
  });

  it.each([
    ['text', ['hint', 'feeds', 'when'], ['choices', 'min', 'from']],
    ['choice', ['choices', 'from', 'own', 'hint'], ['min', 'labels']],
    ['scale', ['min', 'max', 'labels'], ['choices', 'own']],
  ])('offers the keys of a question of type %s', async (type, keys, others) => {
    const document = await opened('  - id: a', `    type: ${type}`, '    ask: A?', `    ${cursor}`);
    const offered = [...(await document.completions()).keys()];
    expect(offered).toEqual(expect.arrayContaining(keys));
    expect(offered.filter((each) => others.includes(each))).toEqual([]);
  });

  it('offers every way to write a condition', async () => {
    const document = await opened(
      '  - id: a',
      '    type: text',
      '    ask: A?',
      '    when:',
      `      ${cursor}`,
    );
    const offered = await document.completions();
    expect(offered.get('the answer is')).toContain('question:');
    expect(offered.get('any of these')).toContain('any:');
    expect([...offered.keys()].filter((label) => label.includes('object'))).toEqual([]);
  });

  it('says what a key is for', async () => {
    const { hover } = await opened(
      '  - id: a',
      '    type: text',
      '    ask: A?',
      `    opti${cursor}onal: true`,
    );
    expect(await hover()).toContain('Whether Enter skips the question.');
  });
});
