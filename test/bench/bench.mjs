// Measures how fast the built program is: `npm run bench [-- --rounds N] [-- --strict]`.
// Ratios, not seconds, are what is aimed at: they say the same on every machine.
import { parseArgs } from 'node:util';
import { measures } from './measures.mjs';
import { timeInTurns } from './turns.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    only: { type: 'string' },
    strict: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const wanted = values.only;
const matching = measures.filter(({ name }) => wanted === undefined || name.includes(wanted));
const yardsticks = new Set(matching.map(({ against }) => against));
const chosen = measures.filter((each) => matching.includes(each) || yardsticks.has(each.name));

const timed = await timeInTurns(chosen, rounds, 3);

let over = 0;
const rows = timed.map(({ measure, low, median, high }) => {
  const times = [median, low, high].map((time) => time.toFixed(1).padStart(8));
  const row = `${measure.name.padEnd(52)}${times.join('')}`;
  const yardstick = timed.find((each) => each.measure.name === measure.against);
  if (yardstick === undefined) return row;
  const ratio = median / yardstick.median;
  const { target } = measure;
  const ok = target === undefined || ratio <= target;
  if (!ok) over += 1;
  const verdict = target === undefined ? '' : `  (≤ ${target.toFixed(1)})  ${ok ? 'ok' : 'over'}`;
  return `${row}   ${ratio.toFixed(2)} × ${yardstick.measure.name}${verdict}`;
});
const titles = ['median', 'from', 'to'].map((title) => title.padStart(8)).join('');
process.stdout.write(
  [
    `${rounds} rounds in turns on node ${process.version}, milliseconds with quartiles`,
    `${' '.repeat(52)}${titles}`,
    ...rows,
    '',
  ].join('\n'),
);
if (over > 0 && values.strict) process.exitCode = 1;
