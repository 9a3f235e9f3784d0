import { describe, expect, it } from 'vitest';
import { good, quiet, strong } from '../../src/core/span.ts';
import { createTheme } from '../../src/terminal/theme.ts';

describe('a theme', () => {
  it('paints in tones, where there is colour', () => {
    const { paint } = createTheme(1, true);
    expect(paint(strong('a'))).toBe('\x1b[1ma\x1b[22m');
    expect(paint(quiet('a'))).toBe('\x1b[2ma\x1b[22m');
    expect(paint(good('a'))).toBe('\x1b[32ma\x1b[39m');
  });

  it('paints nothing without colour', () => {
    expect(createTheme(0, true).paint(strong('a'))).toBe('a');
  });

  it('lets nothing through that a terminal would obey', () => {
    expect(createTheme(1, true).paint(quiet('\x1b[2J\u202e'))).toBe('\x1b[2m␛[2J\ufffd\x1b[22m');
  });

  it('has ASCII for every sign', () => {
    for (const sign of Object.values(createTheme(0, false).glyphs)) {
      expect(sign).toMatch(/^[ -~]+$/);
    }
  });
});
