import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { home, timeOnTerminal, timeRun } from './time.mjs';

const reflect = path.join(import.meta.dirname, '../../bin/reflect.js');
const bare = 'node -e 0';
const character = 'one character on a terminal';

/** The first question of the set `before`, as far as its first words. */
const firstQuestion = 'Think of the colleague';

const answersFile = path.join(home, 'answers.yaml');
const noteFile = path.join(home, 'note.md');
writeFileSync(
  answersFile,
  `set: before
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
  unsure: Whether the date can move.
`,
);

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
    target: 1.2,
    run: () => timeRun([reflect, '--version']),
  },
  { name: 'reflect --help', against: bare, target: 1.5, run: () => timeRun([reflect, '--help']) },
  {
    name: 'reflect, until the first question is drawn',
    against: character,
    target: 2.8,
    run: () => {
      rmSync(path.join(home, 'drafts'), { recursive: true, force: true });
      return timeOnTerminal([reflect, 'before'], [[firstQuestion]], 'shown');
    },
  },
  {
    name: 'reflect before --answers FILE --output FILE',
    against: bare,
    target: 2.5,
    run: () => {
      rmSync(noteFile, { force: true });
      return timeRun([reflect, 'before', '--answers', answersFile, '--output', noteFile]);
    },
  },
];
