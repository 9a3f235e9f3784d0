import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/core/columns/graphemes.ts';
import { accent, good, quiet, strong, warning } from '../../src/core/text/span.ts';
import { createTheme } from '../../src/terminal/theme.ts';

/** How bright one of the 256 colours is, from 0 to 1 (WCAG 2, relative luminance). */
function luminanceOf(color: number): number {
  const level = (step: number) => (step === 0 ? 0 : 55 + 40 * step);
  const grey = 8 + 10 * (color - 232);
  const cube = color - 16;
  const channels =
    color >= 232
      ? [grey, grey, grey]
      : [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map(level);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

const tones = { quiet, good, warning, accent };

describe('a theme', () => {
  it.each([2, 3] as const)(
    'has colours that are read on white and on black, at level %i',
    (level) => {
      const { paint } = createTheme(level, true);
      for (const tone of Object.values(tones)) {
        const [, color] = /^\x1b\[38;5;(\d+)ma\x1b\[39m$/.exec(paint(tone('a'))) ?? [];
        const luminance = luminanceOf(Number(color));
        expect(contrast(luminance, 1)).toBeGreaterThan(4.3);
        expect(contrast(luminance, 0)).toBeGreaterThan(4.3);
      }
    },
  );

  it('uses none of the sixteen that go under on white or on black', () => {
    const { paint } = createTheme(1, true);
    const used = Object.values(tones).map((tone) => paint(tone('a')));
    for (const painted of used) expect(painted).not.toMatch(/\x1b\[(?:3[02346-7]|9\d)m/);
    expect(new Set(used).size).toBe(used.length);
  });

  it('paints nothing without colour', () => {
    expect(createTheme(0, true).paint(strong('a'))).toBe('a');
  });

  it('lets nothing through that a terminal would obey', () => {
    expect(createTheme(1, true).paint(quiet('\x1b[2J\u202e'))).toBe('\x1b[2m␛[2J\ufffd\x1b[22m');
  });

  it('has ASCII for every sign, as wide as the sign itself but for an ellipsis', () => {
    const { glyphs: ascii } = createTheme(0, false);
    for (const [name, sign] of Object.entries(createTheme(0, true).glyphs)) {
      const other = Object.entries(ascii).find(([each]) => each === name)?.[1] ?? '';
      expect(other).toMatch(/^[ -~]+$/);
      if (name !== 'more') expect(textWidth(other)).toBe(textWidth(sign));
    }
  });
});
