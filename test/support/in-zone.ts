import { afterEach, beforeEach, expect } from 'vitest';

const ownZone = process.env.TZ;
const zoneOf = (format: Intl.DateTimeFormat): string => format.resolvedOptions().timeZone;

/** Runs the tests of a block as if the computer stood in `zone`. */
export function inZone(zone: string): void {
  beforeEach(() => {
    process.env.TZ = zone;
    expect(zoneOf(new Intl.DateTimeFormat())).toBe(
      zoneOf(new Intl.DateTimeFormat('nl', { timeZone: zone })),
    );
  });
  afterEach(() => {
    if (ownZone === undefined) delete process.env.TZ;
    else process.env.TZ = ownZone;
  });
}
