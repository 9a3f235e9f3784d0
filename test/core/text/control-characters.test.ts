import { describe, expect, it } from 'vitest';
import { controlCharacterIn } from '../../../src/core/text/control-characters.ts';

describe('a control character', () => {
  it.each([
    ['a\0b', 'U+0000'],
    ['\u001b[31mred', 'U+001B'],
    ['line\r\n', 'U+000D'],
    ['\u007f', 'U+007F'],
    ['\u009b2J', 'U+009B'],
    ['user\u202etxt', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['half \ud83d', 'U+D83D'],
  ])('in %j is found as %s', (text, shown) => {
    expect(controlCharacterIn(text)).toBe(shown);
  });

  it.each(['one\ttwo\nthree', 'é ñ 漢字 👩‍👩‍👧 שלום', ''])('is not in %j', (text) => {
    expect(controlCharacterIn(text)).toBeUndefined();
  });
});
