import { describe, expect, it } from 'vitest';
import { readBashLine } from '../../../src/core/completion/bash-line.ts';

/** `COMP_WORDBREAKS` as bash has it by itself. */
const usual = ' \t\n"\'><=;|&(:';

/** What was read: the words before the cursor, and the word at it as `kept|rest`, with an open quote behind it. */
function reading(line: string, breaks = usual): string {
  const { words, current, kept, quote, redirected } = readBashLine(line, breaks);
  expect(current.startsWith(kept)).toBe(true);
  const word = `${kept}|${current.slice(kept.length)}${quote}`;
  return [...words, redirected ? `> ${word}` : word].join(' · ');
}

describe('a line of bash up to the cursor', () => {
  it.each([
    ['', '|'],
    ['reflect', '|reflect'],
    ['reflect ', 'reflect · |'],
    ['reflect  list   --st', 'reflect · list · |--st'],
    ['reflect show Jan\\ de', 'reflect · show · |Jan de'],
    ['reflect show "Jan de" V', 'reflect · show · Jan de · |V'],
    [`reflect show 'it'\\''s' x`, "reflect · show · it's · |x"],
    ['reflect show "" x', 'reflect · show ·  · |x'],
    ['reflect show "a\\"b\\$c\\d" x', 'reflect · show · a"b$c\\d · |x'],
    [`reflect show 'a\\' x`, 'reflect · show · a\\ · |x'],
    ['reflect show a\\', 'reflect · show · |a'],
    ['reflect show $(touch x) `y` ', 'reflect · show · $(touch · x) · `y` · |'],
  ])('is taken apart as bash does: %s', (line, read) => {
    expect(reading(line)).toBe(read);
  });

  it.each([
    ['reflect list --with=Jo', 'reflect · list · --with=|Jo'],
    ['reflect list --with=', 'reflect · list · --with=|'],
    ['reflect list --tag a:b:c', 'reflect · list · --tag · a:b:|c'],
    ['reflect --answer "other=Jo', 'reflect · --answer · |other=Jo"'],
    ['reflect list --with="Jan d', 'reflect · list · --with=|Jan d"'],
    ["reflect list 'Jan d", "reflect · list · |Jan d'"],
    ['reflect list "Jan "de', 'reflect · list · |Jan de'],
    ['reflect list a\\:b', 'reflect · list · |a:b'],
    ['reflect list a":"b', 'reflect · list · |a:b'],
    ['reflect list a:"b c', 'reflect · list · a:|b c"'],
  ])('begins anew where readline does: %s', (line, read) => {
    expect(reading(line)).toBe(read);
  });

  it('keeps a whole word together where the breaks were taken away', () => {
    expect(reading('reflect list --with=Jo', ' \t\n')).toBe('reflect · list · |--with=Jo');
  });

  it.each([
    ['reflect export > no', 'reflect · export · > |no'],
    ['reflect export >no', 'reflect · export · > |no'],
    ['reflect export 2>/dev/null --f', 'reflect · export · |--f'],
    ['reflect export &> x --f', 'reflect · export · |--f'],
    ['reflect check < ', 'reflect · check · > |'],
    ['reflect show a\\>b', 'reflect · show · |a>b'],
  ])('knows a file that is read or written: %s', (line, read) => {
    expect(reading(line)).toBe(read);
  });

  it.each([
    ['reflect list --with=$(', true],
    ['reflect list $(', true],
    ['reflect list `a:', true],
    ['reflect list {a:', true],
    ['reflect list $"Jo', true],
    ['reflect list "$(', false],
    ['reflect list $', false],
    ['reflect list \\$\\(a:', false],
    ["reflect list '$(a':", false],
    ['reflect list $x --with=', false],
  ])('knows what stays and is more than text: %s', (line, live) => {
    expect(readBashLine(line, usual).live).toBe(live);
  });

  it('leaves variables before the call out', () => {
    expect(reading('A=1 REFLECT_HOME="x y" reflect li')).toBe('reflect · |li');
  });
});
