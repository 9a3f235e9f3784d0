import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detached } from '../../../src/core/text/detached.ts';
import { anyText } from '../../support/any/any-text.ts';

describe('a text of its own', () => {
  it('is the same text, character for character', () => {
    fc.assert(fc.property(anyText, (text) => detached(text) === text));
  });

  it('does not hold on to the text that it was a piece of', () => {
    const before = process.memoryUsage().heapUsed;
    // Forty pieces of texts of a megabyte each, which would be forty megabytes.
    const pieces = Array.from({ length: 40 }, (_, order) =>
      detached(`${order}`.repeat(1_000_000).slice(0, 40)),
    );
    expect(pieces).toHaveLength(40);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(30_000_000);
  });
});
