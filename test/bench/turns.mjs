/**
 * One thing to time.
 *
 * @typedef {object} Measure
 * @property {string} name what it says in the table
 * @property {() => number | Promise<number>} run does it once and gives its time in milliseconds
 * @property {string} [against] the name of the measure to compare with
 * @property {Target} [target] what is still good
 * @property {number} [every] it is timed in one round of so many; in each of them without it
 */

/**
 * The most that is still good: a multiple of the measure to compare with, milliseconds above it, or
 * milliseconds.
 *
 * @typedef {object} Target
 * @property {number} [ratio]
 * @property {number} [above]
 * @property {number} [atMost]
 */

/**
 * One thing to look at for the memory it takes.
 *
 * @typedef {object} MemoryMeasure
 * @property {string} name
 * @property {readonly string[]} args for node
 * @property {() => string} reflectHome
 * @property {number} atMost megabytes
 */

/**
 * @typedef {object} Timed
 * @property {Measure} measure
 * @property {number} low the first quartile, in milliseconds
 * @property {number} median
 * @property {number} high the third quartile
 */

/**
 * Times all measures in turns (A, B, C, A, B, C, …), so that a machine that slows down or speeds
 * up does so for each of them.
 *
 * @param {readonly Measure[]} measures
 * @param {number} rounds how often each is timed
 * @param {number} warmUp rounds before that, to fill caches; not counted
 * @returns {Promise<Timed[]>}
 */
export async function timeInTurns(measures, rounds, warmUp) {
  const times = new Map(measures.map((measure) => [measure, /** @type {number[]} */ ([])]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [measure, taken] of times) {
      if (!isItsTurn(measure, round)) continue;
      const time = await measure.run();
      if (round >= 0) taken.push(time);
    }
  }
  return [...times].map(([measure, taken]) => {
    const sorted = taken.toSorted((a, b) => a - b);
    const [low, median, high] = [0.25, 0.5, 0.75].map((part) => quantile(sorted, part));
    return { measure, low, median, high };
  });
}

/**
 * What takes long is timed in fewer rounds, and warms up once.
 *
 * @param {Measure} measure
 * @param {number} round
 */
const isItsTurn = ({ every = 1 }, round) =>
  every === 1 || (round < 0 ? round === -1 : round % every === 0);

/**
 * @param {readonly number[]} sorted
 * @param {number} part between 0 and 1
 */
function quantile(sorted, part) {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below + (above - below) * (place - Math.floor(place));
}
