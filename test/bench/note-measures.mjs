import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { commonWord, rareWord } from './note-words.mjs';
import { homeWithNotes } from './notes.mjs';
import { home, timeCommand, timeRun } from './time.mjs';
import { searcher } from './yardstick.mjs';

const reflect = path.join(import.meta.dirname, '../../bin/reflect.js');
const bare = 'node -e 0';

const thousands = (/** @type {number} */ count) => count.toLocaleString('en');

/**
 * Times `reflect` over so many notes.
 *
 * @param {number} count
 * @param {readonly string[]} args
 */
const over = (count, args) => () =>
  timeRun([reflect, ...args], { reflectHome: homeWithNotes(count) });

const listAll = ['list', '--limit', '999999', '--format', 'oneline'];
const answers = ['--with', 'Nobody', '--answer', 'opening=What matters most to you?'];

/**
 * Adds a note and takes it away again.
 *
 * @param {string} reflectHome
 */
function addNote(reflectHome) {
  let file = '';
  const taken = timeRun([reflect, 'new', ...answers], {
    reflectHome,
    output: (/** @type {string} */ stdout) => {
      file = stdout.trim();
    },
  });
  if (!existsSync(file)) throw new Error(`no note was made: ${file}`);
  rmSync(file);
  return taken;
}

const adding = 'reflect new --answer …, the first note';
const addingHome = path.join(home, 'adding');
const sizes = [1_000, 10_000, 100_000];

/** With a hundred thousand notes each takes seconds, and needs no more than a few rounds. */
const everyRound = (/** @type {number} */ count) => (count === 100_000 ? 5 : 1);

/** @type {readonly import('./turns.mjs').Measure[]} */
export const noteMeasures = [
  ...sizes.map((count) => ({
    name: `reflect list, of ${thousands(count)} notes`,
    against: bare,
    target: { ratio: 1.6 },
    run: over(count, ['list']),
  })),
  // The same time for each note at every size, on top of starting node.
  ...[10_000, 100_000].map((count) => ({
    name: `reflect list --limit 999999, of ${thousands(count)} notes`,
    against: bare,
    target: { above: 150 * (count / 10_000) },
    every: everyRound(count),
    run: over(count, listAll),
  })),
  ...[10_000, 100_000].flatMap((count) => {
    const every = everyRound(count);
    const yardstick = `${searcher.name} ${rareWord}, in ${thousands(count)} notes`;
    const target = { ratio: count === 10_000 ? 2.8 : 2.5 };
    const args = () => [...searcher.args, rareWord, path.join(homeWithNotes(count), 'notes')];
    return [
      { name: yardstick, every, run: () => timeCommand(searcher.command, args()) },
      {
        name: `reflect search ${rareWord}, in ${thousands(count)} notes`,
        against: yardstick,
        target,
        every,
        run: over(count, ['search', rareWord]),
      },
      {
        name: `reflect search ${commonWord}, in ${thousands(count)} notes`,
        against: yardstick,
        every,
        run: over(count, ['search', commonWord]),
      },
    ];
  }),
  { name: adding, run: () => addNote(addingHome) },
  {
    name: 'reflect new --answer …, among 100,000 notes',
    against: adding,
    target: { ratio: 1.1 },
    run: () => addNote(homeWithNotes(100_000)),
  },
  {
    name: 'reflect review, of 10,000 notes',
    target: { atMost: 500 },
    run: over(10_000, ['review']),
  },
];

/**
 * What is looked at for how much memory it takes at most, in megabytes.
 *
 * @type {readonly import('./turns.mjs').MemoryMeasure[]}
 */
export const memoryMeasures = [listAll, ['search', commonWord], ['review']].map((args) => ({
  name: `reflect ${args.slice(0, 3).join(' ')}, of 100,000 notes`,
  args: [reflect, ...args],
  reflectHome: () => homeWithNotes(100_000),
  atMost: 150,
}));
