import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, mention, placeholdersIn } from '../../../src/core/prompt-set/fill.ts';

const values: Readonly<Record<string, string>> = {
  other: 'Koen',
  'last-step': 'ask first',
  braces: 'a {other} b',
  signs: '$& $1 $$',
};
const lookUp = (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined);

describe('a text with names in braces', () => {
  it.each([
    ['What does {other} want?', 'What does Koen want?'],
    ['{other} and {other}: “{last-step}”', 'Koen and Koen: “ask first”'],
    ['{braces}', 'a {other} b'],
    ['{signs}', '$& $1 $$'],
    ['{{other}}', '{Koen}'],
    ['{other', '{other'],
    ['no names', 'no names'],
    ['{nobody} stays', '{nobody} stays'],
    ['{constructor} and {toString}', '{constructor} and {toString}'],
    ['{Other} { other } {} {2nd}', '{Other} { other } {} {2nd}'],
  ])('%j becomes %j', (text, filled) => {
    expect(fill(text, lookUp)).toBe(filled);
  });

  it('keeps what is filled in as it was typed, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(fill('“{other}”, {other}', () => typed)).toBe(`“${typed}”, ${typed}`);
      }),
    );
  });

  it('is not changed when there is nothing to fill in', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', 'a', '-', '1', '$', '\n') }),
        (text) => {
          expect(fill(text, () => undefined)).toBe(text);
        },
      ),
    );
  });
});

describe('the names in a text', () => {
  it.each([
    ['{other} and {last-step}, {other}', ['other', 'last-step', 'other']],
    ['{a2-b}', ['a2-b']],
    ['{2a} {-a} {A} {a b} {}', []],
    ['nothing', []],
  ])('of %j are %j', (text, names) => {
    expect(placeholdersIn(text)).toEqual(names);
  });

  it('are those that are filled in', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', 'b', '-', '7') }), (text) => {
        const asked: string[] = [];
        fill(text, (name) => {
          asked.push(name);
          return '';
        });
        expect(placeholdersIn(text)).toEqual(asked);
      }),
    );
  });
});

describe('an answer inside a question', () => {
  it.each([
    ['Koen', 'Koen'],
    ['two  spaces, and a\ttab', 'two  spaces, and a\ttab'],
    ['If it is quiet,\n  then I ask.\r\nSoon.\n', 'If it is quiet, then I ask. Soon.'],
    ['n'.repeat(120), 'n'.repeat(120)],
    ['n'.repeat(121), `${'n'.repeat(120)}…`],
    [`${'n'.repeat(119)}👩‍👩‍👧 and more`, `${'n'.repeat(119)}👩‍👩‍👧…`],
  ])('%j stands there as %j', (answer, shown) => {
    expect(mention(answer)).toBe(shown);
  });
});
