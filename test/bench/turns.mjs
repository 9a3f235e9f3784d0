/**
 * One thing to time.
 *
 * @typedef {object} Measure
 * @property {string} name what it says in the table
 * @property {() => number | Promise<number>} run does it once and gives its time in milliseconds
 * @property {string} [against] the name of the measure to compare with
 * @property {number} [target] the highest ratio to that measure that is still good
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
 * @param {readonly number[]} sorted
 * @param {number} part between 0 and 1
 */
function quantile(sorted, part) {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below + (above - below) * (place - Math.floor(place));
}
