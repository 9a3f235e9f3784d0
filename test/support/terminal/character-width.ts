import type { IUnicodeVersionProvider } from '@xterm/headless';

const invisible = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Control}]$/u;
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u;

function widthOf(codepoint: number): 0 | 1 | 2 {
  if (codepoint < 0x300) return codepoint < 0x20 || (codepoint > 0x7e && codepoint < 0xa0) ? 0 : 1;
  const character = String.fromCodePoint(codepoint);
  if (invisible.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/**
 * How many columns a character takes on a terminal of today: emoji take two, where the emulator's
 * own table is from 2010 and gives them one. The packed value of `charProperties` (kind, width,
 * "joins the one before") is the emulator's.
 */
export const widthsOfToday: IUnicodeVersionProvider = {
  version: 'today',
  wcwidth: widthOf,
  charProperties(codepoint, preceding) {
    const width = widthOf(codepoint);
    const before = (preceding >> 1) & 3;
    const joins = width === 0 && before > 0;
    return ((joins ? Math.max(before, width) : width) << 1) | (joins ? 1 : 0);
  },
};
