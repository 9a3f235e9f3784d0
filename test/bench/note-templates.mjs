import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const reflect = path.join(import.meta.dirname, '../../bin/reflect.js');

/** What stands in the place of a sentence, a name or an id until a note is made of the template. */
const slot = (/** @type {number} */ number) => `Zzslot${number}z`;
const name = 'Zznamez';
const date = '2026-11-23T09:30:00+01:00';

/** @typedef {{ readonly set: string, readonly answers: readonly string[], readonly after?: readonly string[] }} Kind */

/** @type {readonly Kind[]} */
const kinds = [
  {
    set: 'before',
    answers: [
      'temperature=2',
      ...['signal', 'self-preserve', 'other-preserve', 'shared', 'if-then'].map(
        (id, number) => `${id}=${slot(number)}`,
      ),
      'other-source=guess',
      `opening=${slot(5)}?`,
    ],
  },
  {
    set: 'before',
    answers: ['temperature=4', `facts=${slot(0)}`, `opening=${slot(1)}?`, `if-then=${slot(2)}`],
    after: [
      'used=asked',
      `heard=${slot(3)}`,
      'temperature=5',
      `keep=${slot(4)}`,
      `if-then=${slot(5)}`,
    ],
  },
  {
    set: 'intention',
    answers: [
      ...['signal', 'impact', 'self-position', 'self-worry', 'self-preserve', 'other-position'].map(
        (id, number) => `${id}=${slot(number)}`,
      ),
      `opening=${slot(6)}?`,
      `if-then=${slot(7)}`,
    ],
  },
  {
    set: 'uncertainty',
    answers: [
      `settled=${slot(0)}`,
      `open=${slot(1)}`,
      `private-question=${slot(2)}`,
      `criticism=${slot(3)}`,
      `say=${slot(4)} ${slot(5)}`,
      'real=real',
      `opening=${slot(6)}?`,
    ],
  },
  {
    set: 'trust',
    answers: [
      'temperature=3',
      'doubt=2',
      'help=4',
      'bad-news=3',
      ...['quiet', 'yes', 'my-part', 'agreement', 'if-then'].map(
        (id, number) => `${id}=${slot(number)}`,
      ),
      `opening=${slot(5)}?`,
    ],
  },
  {
    set: 'weekly',
    answers: ['temperature=3', `signal=${slot(0)}`, `intention=${slot(1)}`, `if-then=${slot(2)}`],
  },
];

/**
 * A note of the program's own, taken apart at what differs from note to note.
 *
 * @typedef {object} Template
 * @property {'en' | 'nl'} language
 * @property {string} set
 * @property {readonly string[]} parts texts and, at every odd place, what comes in between: `id`, `date`,
 * `name` or the number of a sentence
 */

/**
 * Notes as the built program writes them, one of each kind and language.
 *
 * @returns {readonly Template[]}
 */
export function makeTemplates() {
  const home = mkdtempSync(path.join(tmpdir(), 'reflect-bench-'));
  try {
    return /** @type {const} */ (['en', 'nl']).flatMap((language) =>
      kinds.map((kind) => template(home, language, kind)),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * @param {string} home
 * @param {'en' | 'nl'} language
 * @param {Kind} kind
 * @returns {Template}
 */
function template(home, language, { set, answers, after }) {
  const about = set === 'weekly' ? [] : ['--with', name];
  const given = ['--lang', language, '--date', date, ...about];
  const file = run(home, [set, ...given, ...asOptions(answers)]).trim();
  const id = /^id: (\w+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  if (after !== undefined) run(home, ['after', id, ...asOptions(after)]);
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  const varying = new RegExp(
    `(?<=^id: )${id}$|${date.replace('+', '\\+')}|${name}|Zzslot\\d+z`,
    'gm',
  );
  const parts = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(varying)) {
    parts.push(text.slice(end, index), kindOf(found, id));
    end = index + found.length;
  }
  return { language, set, parts: [...parts, text.slice(end)] };
}

/**
 * @param {string} found
 * @param {string} id
 */
function kindOf(found, id) {
  if (found === id) return 'id';
  if (found === date) return 'date';
  return found === name ? 'name' : found.slice('Zzslot'.length, -1);
}

/** @param {readonly string[]} answers */
const asOptions = (answers) => answers.flatMap((answer) => ['--answer', answer]);

/**
 * @param {string} home
 * @param {readonly string[]} args
 */
function run(home, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [reflect, ...args], {
    env: { PATH: process.env.PATH ?? '', REFLECT_HOME: home, TZ: 'Europe/Amsterdam' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`reflect ${args.join(' ')} exited ${status}: ${stderr}`);
  return stdout;
}
