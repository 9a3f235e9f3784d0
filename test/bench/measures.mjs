import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { noteMeasures } from './note-measures.mjs';
import { home, timeOnTerminal, timeRun } from './time.mjs';

const reflect = path.join(import.meta.dirname, '../../bin/reflect.js');
const library = path.join(import.meta.dirname, '../../dist/library/index.cjs');
const bare = 'node -e 0';
const character = 'one character on a terminal';

/** Words that are on the screen at the first and at the last question of `before`, and at its end. */
const firstQuestion = 'Think of the colleague';
const lastQuestion = 'What do you not know yet';
const menu = 'What would you like to do with it?';

const answersFile = path.join(home, 'answers.yaml');
const noteFile = path.join(home, 'note.md');
const drafts = path.join(home, 'drafts');
const notes = path.join(home, 'notes');

const allButLast = `set: before
lang: en
answers:
  temperature: 3
  other: Koen
  signal: A sigh when I mentioned the deadline.
  facts:
    - On Tuesday he closed his laptop halfway.
    - He said that it would do.
  self-preserve: Time to do it well.
  other-preserve: Calm for the team.
  other-source: guess
  shared: Home on Friday without loose ends.
  opening: What matters most to you in this?
  if-then: If we fall silent, then I say that I am searching too.
`;
writeFileSync(answersFile, `${allButLast}  unsure: Whether the date can move.\n`);

/** @type {{ readonly file: string, readonly text: string } | undefined} */
let draft;

/** Puts a draft in place that has every answer. It is made once, by walking to the menu and stopping there. */
async function placeDraft() {
  rmSync(drafts, { recursive: true, force: true });
  rmSync(notes, { recursive: true, force: true });
  if (draft !== undefined) {
    mkdirSync(drafts);
    writeFileSync(draft.file, draft.text);
    return;
  }
  const almost = path.join(home, 'almost.yaml');
  writeFileSync(almost, allButLast);
  const walk = [[lastQuestion, 'The date\r'], [menu, '\x03'], ['reflect resume']];
  await timeOnTerminal([reflect, 'before', '--answers', almost], walk, 'ended');
  const [name = ''] = readdirSync(drafts);
  const file = path.join(drafts, name);
  draft = { file, text: readFileSync(file, 'utf8') };
}

/**
 * What is timed, in the order in which it takes turns. Add a measure by adding an object.
 *
 * @type {readonly import('./turns.mjs').Measure[]}
 */
export const measures = [
  { name: bare, run: () => timeRun(['-e', '0']) },
  {
    name: character,
    run: () => timeOnTerminal(['-e', 'process.stdout.write("x")'], [['x']], 'shown'),
  },
  {
    name: 'reflect --version',
    against: bare,
    target: { ratio: 1.2 },
    run: () => timeRun([reflect, '--version']),
  },
  {
    name: 'reflect --help',
    against: bare,
    target: { ratio: 1.5 },
    run: () => timeRun([reflect, '--help']),
  },
  {
    name: 'reflect, until the first question is drawn',
    against: character,
    target: { ratio: 2.8 },
    run: () => {
      for (const folder of [drafts, notes]) rmSync(folder, { recursive: true, force: true });
      return timeOnTerminal([reflect, 'before'], [[firstQuestion]], 'shown');
    },
  },
  {
    name: 'reflect before --answers FILE --output FILE',
    against: bare,
    target: { ratio: 2.5 },
    run: () => {
      rmSync(noteFile, { force: true });
      return timeRun([reflect, 'before', '--answers', answersFile, '--output', noteFile]);
    },
  },
  {
    name: 'reflect resume, from a finished draft to its note',
    against: character,
    target: { ratio: 2.5 },
    run: async () => {
      await placeDraft();
      return timeOnTerminal([reflect, 'resume'], [[menu, '\r']], 'ended');
    },
  },
  {
    name: "require('reflect-prompter')",
    against: bare,
    target: { ratio: 2.5 },
    run: () => timeRun([library]),
  },
  ...noteMeasures,
];
