import { afterEach, beforeEach } from 'vitest';

const ownZone = process.env.TZ;

/** Runs the tests of a block as if the computer stood in `zone`. */
export function inZone(zone: string): void {
  beforeEach(() => {
    process.env.TZ = zone;
  });
  afterEach(() => {
    if (ownZone === undefined) delete process.env.TZ;
    else process.env.TZ = ownZone;
  });
}
