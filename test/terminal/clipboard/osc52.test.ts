import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipboardSequence } from '../../../src/terminal/clipboard/osc52.ts';
import { anyText } from '../../support/any/any-text.ts';

describe('what asks a terminal to copy', () => {
  it('holds nothing of the text that a terminal could obey', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [, base64 = ''] = clipboardSequence(text, {}).split('52;c;');
        expect(base64).toMatch(/^[A-Za-z0-9+/=]*\u0007$/);
        expect(Buffer.from(base64, 'base64').equals(Buffer.from(text))).toBe(true);
      }),
    );
  });

  it('goes through GNU screen in pieces that make the same sequence', () => {
    const text = 'x'.repeat(1_000);
    const packed = clipboardSequence(text, { STY: '1.pts' });
    const pieces = packed.split('\u001b\\').filter((piece) => piece !== '');
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(256);
    expect(pieces.map((piece) => piece.replace(/^\u001bP/, '')).join('')).toBe(
      clipboardSequence(text, {}),
    );
  });
});
