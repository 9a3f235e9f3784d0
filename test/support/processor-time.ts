/** Milliseconds of the processor: what other programs take meanwhile is not in it, so a busy machine does not matter. */
export function processorTime(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Shorter than this, in milliseconds, says nothing; it is done several times then. */
const measurable = 1;

/** What takes less than this, in milliseconds, is over before it matters how much less. */
const unfelt = 2;

/** How many times something has to be done to take a time that says something. */
function timesToMeasure(act: () => unknown): number {
  for (let times = 1; ; times *= 4) {
    if (processorTime(() => repeat(act, times)) >= measurable || times > 10_000) return times;
  }
}

function repeat(act: () => unknown, times: number): void {
  for (let turn = 0; turn < times; turn += 1) act();
}

/**
 * How many times as long one thing takes as another: the best of a few turns, taken by turns. Ends as
 * soon as it is under `enough`, in the first two turns well under it: more would only bring it down.
 */
export function timesAsLong(one: () => unknown, other: () => unknown, enough: number): number {
  const times = timesToMeasure(other);
  const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as [number, number];
  let ratio = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 6 && ratio >= (turn < 2 ? enough / 2 : enough); turn += 1) {
    best[1] = Math.min(best[1], processorTime(() => repeat(other, times)) / times);
    best[0] = Math.min(best[0], processorTime(one));
    ratio = best[0] / Math.max(best[1], unfelt);
  }
  return ratio;
}

/** Over this, the time that something takes is not in keeping with its size: 4 would be, 16 is its square. */
export const inKeeping = 9;

/** How many times as long something takes for a size as for a quarter of it. To be less than `inKeeping`. */
export const growthTo = (size: number, act: (size: number) => unknown): number =>
  timesAsLong(
    () => act(size),
    () => act(Math.ceil(size / 4)),
    inKeeping,
  );
