// Measures how fast the built program is: `npm run bench [-- --rounds N] [-- --only TEXT] [-- --strict]`.
// Ratios, not seconds, are what is aimed at where there is something to compare with: they say the
// same on every machine. Notes to measure with are made when they are needed; see `notes.mjs`.
import { parseArgs } from 'node:util';
import { measures } from './measures.mjs';
import { peakMemory } from './memory.mjs';
import { memoryMeasures } from './note-measures.mjs';
import { timeInTurns } from './turns.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    only: { type: 'string' },
    strict: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const isWanted = (/** @type {{ readonly name: string }} */ { name }) =>
  values.only === undefined || name.includes(values.only);
const matching = measures.filter(isWanted);
const yardsticks = new Set(matching.map(({ against }) => against));
const chosen = measures.filter((each) => matching.includes(each) || yardsticks.has(each.name));

let over = 0;

/**
 * Says whether a target was reached, and counts those that were not.
 *
 * @param {boolean} ok
 * @param {string} target
 */
function verdict(ok, target) {
  if (!ok) over += 1;
  return `  (≤ ${target})  ${ok ? 'ok' : 'over'}`;
}

const timed = await timeInTurns(chosen, rounds, 3);

/** @param {import('./turns.mjs').Timed} timed */
function compared({ measure: { against, target = {} }, median }) {
  const yardstick = timed.find(({ measure }) => measure.name === against);
  const { ratio, above, atMost } = target;
  if (atMost !== undefined) return verdict(median <= atMost, `${atMost} ms`);
  if (yardstick === undefined) return '';
  if (above !== undefined) {
    const more = median - yardstick.median;
    const said = `   ${more.toFixed(0)} ms above ${yardstick.measure.name}`;
    return said + verdict(more <= above, `${above}`);
  }
  const times = median / yardstick.median;
  const said = `   ${times.toFixed(2)} × ${yardstick.measure.name}`;
  return ratio === undefined ? said : said + verdict(times <= ratio, ratio.toFixed(1));
}

const width = 56;
const rows = timed.map((each) => {
  const { measure, low, median, high } = each;
  const times = [median, low, high].map((time) => time.toFixed(1).padStart(8)).join('');
  return `${measure.name.padEnd(width)}${times}${compared(each)}`;
});
const memory = memoryMeasures.filter(isWanted).map(({ name, args, reflectHome, atMost }) => {
  const peak = peakMemory(args, reflectHome());
  return `${name.padEnd(width)}${peak.toFixed(0).padStart(8)}${verdict(peak <= atMost, `${atMost} MB`)}`;
});
const titles = ['median', 'from', 'to'].map((title) => title.padStart(8)).join('');
process.stdout.write(
  [
    `${rounds} rounds in turns on node ${process.version}, milliseconds with quartiles`,
    `${' '.repeat(width)}${titles}`,
    ...rows,
    ...(memory.length === 0 ? [] : ['', 'The most memory, in megabytes', ...memory]),
    '',
  ].join('\n'),
);
if (over > 0 && values.strict) process.exitCode = 1;
