import type { Reading } from '../../core/review/review-parts.ts';

/** The numbers between which temperatures are drawn. */
export interface ChartScale {
  readonly bottom: number;
  readonly top: number;
  /** Whether that is the scale of the sets that come along, whose numbers have a known meaning. */
  readonly isUsual: boolean;
}

/** The scale of the sets that come along; a set of one's own may have another. */
const [lowest, highest] = [1, 5];

/** The scale that holds these readings, and at least the usual one. */
export function chartScale(readings: readonly Reading[]): ChartScale {
  let [bottom, top] = [lowest, highest];
  // Not `Math.min` with all of them at once: a call takes no more than some hundred thousand.
  for (const { value } of readings) {
    bottom = Math.min(bottom, Math.floor(value));
    top = Math.max(top, Math.ceil(value));
  }
  return { bottom, top, isUsual: bottom === lowest && top === highest };
}
