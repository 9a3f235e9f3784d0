import { describe, expect, it } from 'vitest';
import { lineEndOf, nextLine, withLineEndsOf } from '../../../src/core/text/lines.ts';

describe('the line after another', () => {
  const text = 'one\ntwo\r\n\nthree';

  it('begins behind the line end, whatever kind it is', () => {
    const starts = [0];
    for (let at = 0; at < text.length; at = nextLine(text, at)) starts.push(nextLine(text, at));
    expect(starts).toEqual([0, 4, 9, 10, 15]);
  });

  it('is the end where a piece of the text ends before it', () => {
    expect(nextLine(text, 0, 2)).toBe(2);
    expect(nextLine(text, 0, 3)).toBe(3);
    expect(nextLine(text, 0, 4)).toBe(4);
  });
});

describe('the line end of a text', () => {
  it.each([
    ['one\ntwo', '\n'],
    ['one\r\ntwo', '\r\n'],
    ['one\ntwo\r\nthree', '\n'],
    ['one\r\ntwo\nthree', '\r\n'],
    ['\r\n', '\r\n'],
    ['one\r', '\n'],
    ['one', '\n'],
    ['', '\n'],
  ])('is that of its first line: %j', (text, lineEnd) => {
    expect(lineEndOf(text)).toBe(lineEnd);
  });

  it('is what lines get that are put into it', () => {
    expect(withLineEndsOf('one\r\n', 'a\nb\n')).toBe('a\r\nb\r\n');
    expect(withLineEndsOf('one\n', 'a\nb\n')).toBe('a\nb\n');
  });
});
