import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutText } from '../../../src/core/columns/layout.ts';
import { exportFormats, noteFormats, reviewFormats } from '../../../src/core/formats.ts';
import { type Topic, topics } from '../../../src/core/help-topics.ts';
import { jsonShapes } from '../../../src/core/json-shapes.ts';
import { type Language, languages } from '../../../src/core/language.ts';
import { exitCodes } from '../../../src/core/problem.ts';
import { feeds } from '../../../src/core/prompt-set/feed.ts';
import { questionTypes } from '../../../src/core/prompt-set/prompt-set.ts';
import { searchFields } from '../../../src/core/search/search-query.ts';
import { promptSetSchema } from '../../../src/core/set-file/prompt-set-schema.ts';
import { soundParts } from '../../../src/core/set-file/question-schema.ts';
import { topicsFor } from '../../../src/i18n/guide.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { commandNames } from '../../../src/program/command-groups.ts';
import { layoutHelp } from '../../../src/render/help/layout.ts';
import { exampleConditions, exampleSet } from '../../../src/render/help/prompt-sets-topic.ts';
import { topicBody } from '../../../src/render/help/topics.ts';
import { bufferOf } from '../../../src/terminal/prompts/text/text-buffer.ts';
import { editWith } from '../../../src/terminal/prompts/text/text-keys.ts';
import { projectRoot } from '../../support/program/environment.ts';
import { faultsIn, setOf } from '../../support/sets/set-file.ts';

const places = {
  notes: '/home/koen/notes',
  drafts: '/home/koen/drafts',
  trash: '/home/koen/trash',
  prompts: '/home/koen/prompts',
  config: '/home/koen/config.yaml',
};

/** A topic as it is read on 80 columns. */
async function read(topic: Topic, language: Language = 'en', columns = 79): Promise<string[]> {
  const blocks = topicBody(topic, {
    texts: await topicsFor(language),
    keyNames: textsFor(language).prompt.keys.names,
    places,
    days: ['2026-11-23', 'monday'],
    shapes: Object.keys(jsonShapes),
    commands: [],
  });
  return layoutHelp(blocks, columns).map((line) => line.map(({ text }) => text).join(''));
}

/** The names at the start of its lines. */
const namesIn = (rows: readonly string[]): string[] =>
  rows.flatMap(
    (row) => (/^ {2}\S/.test(row) ? row.trim().split(/ {2,}/)[0]?.split(' ') : []) ?? [],
  );

/** Each topic, and what this program has of what it is about. */
const truths: readonly (readonly [Topic, readonly string[]])[] = [
  ['formats', [...noteFormats, ...reviewFormats, ...exportFormats, ...Object.keys(jsonShapes)]],
  ['exit-codes', Object.values(exitCodes).map(String)],
  ['files', Object.values(places)],
  ['topics', topics],
  ['notes', ['last', ...searchFields.map((field) => `${field}:`)]],
  [
    'prompt-sets',
    [
      ...Object.keys(promptSetSchema.pipe[0].entries),
      ...Object.keys(soundParts.entries),
      ...questionTypes,
      ...feeds,
    ],
  ],
];

describe.each(languages)('help in %s', (language) => {
  it.each(truths)('about %s tells of all that there is', async (topic, truth) => {
    const said = (await read(topic, language)).join('\n').split(/[\s,]+/);
    const isSaid = (name: string) =>
      name.endsWith(':') ? said.some((word) => word.startsWith(name)) : said.includes(name);
    expect(truth.filter((name) => !isSaid(name))).toEqual([]);
  });

  it.each(topics.filter((topic) => topic !== 'commands'))(
    'about %s fits the width of a terminal, wide or narrow',
    async (topic) => {
      for (const columns of [79, 39]) {
        const rows = await read(topic, language, columns);
        expect(rows.length).toBeGreaterThan(0);
        const tooWide = rows.filter((row) => row.length > columns);
        expect(tooWide.filter((row) => row.trim().includes(' '))).toEqual([]);
      }
    },
  );
});

describe('help about exit codes and formats', () => {
  it.each([
    ['exit-codes', Object.values(exitCodes).map(String)],
    ['formats', [...noteFormats, ...reviewFormats, ...exportFormats, ...Object.keys(jsonShapes)]],
  ] as const)('%s tells of nothing else', async (topic, truth) => {
    expect(namesIn(await read(topic))).toEqual(truth);
  });
});

describe('help about prompt sets', () => {
  it('shows a set that is right', () => {
    expect(faultsIn(`${exampleSet}\n`, undefined)).toEqual([]);
  });

  it.each(exampleConditions)('shows a condition that is right: %s', (_kind, written) => {
    const set = setOf(
      '  - { id: facts, type: text, ask: What? }',
      '  - { id: other-source, type: choice, ask: How?, choices: [heard, guess] }',
      '  - id: one',
      '    type: text',
      '    ask: One?',
      `    ${written}`,
    );
    expect(faultsIn(set)).toEqual([]);
  });
});

describe('help about keys', () => {
  it('names keys that do something to what is typed', async () => {
    const rows = await read('keys');
    const chords = namesIn(rows)
      .map((name) => name.replace(',', '').replace('-', '+'))
      .filter(
        (name) => /^(?:ctrl|alt)\+/.test(name) && !['ctrl+o', 'ctrl+c', 'ctrl+v'].includes(name),
      );
    expect(chords.length).toBeGreaterThan(5);
    for (const chord of chords) {
      const edited = editWith(bufferOf('two words'), chord, () => layoutText('two words', 40));
      expect({ chord, edited }).not.toEqual({ chord, edited: undefined });
    }
  });
});

describe('help about variables', () => {
  /** Those that are looked at to know a terminal, a desktop or a program, and that nobody sets for us. */
  const surroundings = new Set([
    ...['PATH', 'PATHEXT', 'SHELL', 'HOME', 'ZDOTDIR'],
    ...['TMUX', 'STY', 'SSH_CLIENT', 'SSH_CONNECTION', 'SSH_TTY', 'TERM_PROGRAM'],
    ...['XTERM_VERSION', 'WT_SESSION', 'WSL_DISTRO_NAME', 'WSL_INTEROP', 'TERMUX_VERSION'],
    ...['DISPLAY', 'WAYLAND_DISPLAY', 'LESSCHARSET', 'LC_CTYPE', 'COMSPEC', 'SYSTEMROOT'],
  ]);

  it('tells of every one that a person may want to set', async () => {
    const told = (await read('environment')).join('\n');
    const source = readdirSync(path.join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(path.join(projectRoot, 'src', file), 'utf8'))
      .join('\n');
    const names = Array.from(
      source.matchAll(/\b(?:env|environment)\.([A-Z_]{3,})/g),
      ([, name]) => name ?? '',
    );
    expect(names.length).toBeGreaterThan(10);
    const untold = new Set(names.filter((name) => !told.includes(name) && !surroundings.has(name)));
    expect([...untold]).toEqual([]);
    const { environment } = await topicsFor('en');
    expect(Object.keys(environment).filter((name) => !source.includes(name))).toEqual([]);
  });

  it('names the variable of every setting', async () => {
    expect((await read('environment')).join(' ')).toMatch(/REFLECT_LANG.*REFLECT_PAGER/);
  });
});

describe('a topic', () => {
  it('has no name that a command has: help would not know which is meant', () => {
    expect(topics.filter((topic) => commandNames.includes(topic))).toEqual([]);
  });
});
