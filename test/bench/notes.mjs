import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { makeTemplates } from './note-templates.mjs';
import { names, oneOf, randomFrom, sentence } from './note-words.mjs';

/** Another number when these notes are made in another way. */
const edition = 1;

const root = path.join(import.meta.dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/reflect-bench');

/** How many years the notes are spread over, up to this month. */
const years = new Map([
  [1_000, 3],
  [10_000, 8],
  [100_000, 25],
]);

/**
 * A home with so many notes of some 2 KB, as a person would have who wrote for years: real notes, of
 * every set and in both languages, one weekly note a week. It is made when it is not there, and kept
 * for the next time in `node_modules/.cache`, until this month is over or the program has another version.
 *
 * @param {number} count 1,000, 10,000 or 100,000
 * @returns {string} the folder for `REFLECT_HOME`
 */
export function homeWithNotes(count) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const now = new Date();
  const key = `${version}-${edition}-${now.getFullYear()}-${now.getMonth() + 1}`;
  const home = path.join(cache, key, String(count));
  if (existsSync(home)) return home;
  process.stderr.write(`Making ${count} notes in ${home}\n`);
  mkdirSync(path.dirname(home), { recursive: true });
  for (const other of readdirSync(cache)) {
    if (other !== key) rmSync(path.join(cache, other), { recursive: true, force: true });
  }
  const unfinished = `${home}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const end = new Date(now.getFullYear(), now.getMonth(), 1);
  const start = new Date(end.getFullYear() - (years.get(count) ?? 1), end.getMonth(), 1);
  writeNotes(path.join(unfinished, 'notes'), count, { start, end });
  renameSync(unfinished, home);
  return home;
}

/**
 * @param {string} folder
 * @param {number} count
 * @param {{ readonly start: Date, readonly end: Date }} span
 */
function writeNotes(folder, count, { start, end }) {
  const random = randomFrom(count);
  const templates = makeTemplates();
  const ordinary = templates.filter(({ set }) => set !== 'weekly');
  const weekly = templates.filter(({ set }) => set === 'weekly');
  const step = (end.getTime() - start.getTime()) / count;
  let lastWeek = '';
  for (let number = 0; number < count; number += 1) {
    const moment = new Date(start.getTime() + number * step);
    // In office hours, so that no time is one that summer time leaves out.
    moment.setHours(8 + Math.floor(random() * 10));
    const week = weekOf(moment);
    const template = oneOf(week === lastWeek ? ordinary : weekly, random);
    const id = idOf(number);
    const day = dayOf(moment);
    const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
    const file =
      week === lastWeek
        ? `${day.slice(0, 4)}/${day}-${time.replace(':', '')}-${template.set}-${id}.md`
        : `${week.slice(0, 4)}/${week}-weekly.md`;
    lastWeek = week;
    const target = path.join(folder, file);
    mkdirOnce(path.dirname(target));
    const date = `${day}T${time}:00+01:00`;
    writeFileSync(target, textOf(template, { id, date, name: oneOf(names, random) }, random));
  }
}

/** @type {Set<string>} */
const made = new Set();

/** @param {string} folder */
function mkdirOnce(folder) {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  made.add(folder);
}

/**
 * @param {import('./note-templates.mjs').Template} template
 * @param {{ readonly [part: string]: string }} known
 * @param {() => number} random
 */
function textOf({ language, parts }, known, random) {
  const said = { ...known };
  let text = parts[0];
  for (let at = 1; at < parts.length; at += 2) {
    const part = parts[at];
    said[part] ??= sentence(language, random);
    text += said[part] + parts[at + 1];
  }
  return text;
}

const letters = 'bcdfghjkmnpqrstvwxz';

/** @param {number} number */
function idOf(number) {
  let id = '';
  for (let left = number; id.length < 4; left = Math.floor(left / letters.length)) {
    id += letters[left % letters.length];
  }
  return id;
}

const two = (/** @type {number} */ number) => String(number).padStart(2, '0');

const dayOf = (/** @type {Date} */ date) =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/**
 * The ISO week of a day, such as `2026-W48`: the one of its Thursday.
 *
 * @param {Date} date
 */
function weekOf(date) {
  const thursday = new Date(date.getFullYear(), date.getMonth(), date.getDate());
  thursday.setDate(thursday.getDate() + 3 - ((thursday.getDay() + 6) % 7));
  const first = new Date(thursday.getFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - first.getTime()) / 604_800_000 + 0.01) + 1;
  return `${thursday.getFullYear()}-W${two(week)}`;
}
