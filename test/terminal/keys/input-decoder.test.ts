import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInputDecoder } from '../../../src/terminal/keys/input-decoder.ts';
import type { Key } from '../../../src/terminal/keys/keys.ts';
import { joiningText } from '../../support/any/joining-text.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';
import { sequenceOf } from '../../support/terminal/keys.ts';

/** What chunks are decoded to: pastes in braces, keys in angle brackets, text as it is. */
function decoded(chunks: readonly (string | Buffer)[], end = false): string[] {
  const keys: Key[] = [];
  const decoder = createInputDecoder(
    (key) => keys.push(key),
    () => 0,
  );
  for (const chunk of chunks) decoder.feed(chunk);
  if (end) decoder.end();
  return keys.map((key) => {
    if (key.kind === 'press') return `<${key.chord}>`;
    return key.kind === 'paste' ? `{${key.text}}` : key.text;
  });
}

const open = '\x1b[200~';
const close = '\x1b[201~';
const lines = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`);

describe('typing', () => {
  it('comes as characters, as a person counts them', () => {
    expect(decoded(['hé👩‍👩‍👧!'])).toEqual(['h', 'é', '👩‍👩‍👧', '!']);
  });

  it('comes whole, when a character is cut in two chunks', () => {
    const bytes = Buffer.from('é👍');
    expect(decoded([...bytes].map((byte) => Buffer.of(byte)))).toEqual(['é', '👍']);
  });

  it.each([
    ['enter', '<return>'],
    ['shift-tab', '<shift+tab>'],
    ['backspace', '<backspace>'],
    ['ctrl-left', '<ctrl+left>'],
    ['alt-enter', '<alt+return>'],
    ['alt-b', '<alt+b>'],
    ['ctrl-c', '<ctrl+c>'],
    ['ctrl-z', '<ctrl+z>'],
    ['page-up', '<pageup>'],
  ] as const)('comes as keys: %s', (key, name) => {
    expect(decoded([sequenceOf(key)])).toEqual([name]);
  });

  it('comes as keys when a sequence is cut anywhere', () => {
    const sequence = sequenceOf('ctrl-right');
    for (let cut = 1; cut < sequence.length; cut += 1) {
      expect(decoded([sequence.slice(0, cut), sequence.slice(cut)])).toEqual(['<ctrl+right>']);
    }
  });

  it('may be several keys in one chunk', () => {
    expect(decoded(['ab\r'])).toEqual(['a', 'b', '<return>']);
    expect(decoded(['\r\r'])).toEqual(['<return>', '<return>']);
    expect(decoded([`a${sequenceOf('left')}b`])).toEqual(['a', '<left>', 'b']);
  });

  it('holds no signs of keys that mean nothing here', () => {
    expect(decoded(['\x1b[I', '\x1b[13;2u', 'a'])).toEqual(['a']);
  });

  it.each([
    ['a turn of the wheel of a mouse', '\x1b[<64;10;10M'],
    ['ctrl-enter as some terminals send it', '\x1b[27;5;13~'],
    ['what a terminal says of itself', '\x1b[?62;22c'],
  ])('holds no rest of %s, wherever it is cut', (_, sequence) => {
    for (let cut = 1; cut <= sequence.length; cut += 1) {
      const chunks = [`a${sequence.slice(0, cut)}`, `${sequence.slice(cut)}1b`];
      expect(decoded(chunks)).toEqual(['a', '1', 'b']);
    }
  });
});

describe('a paste in brackets', () => {
  it('is one thing, however many lines it has', () => {
    expect(decoded([open + lines.join('\r') + close])).toEqual([`{${lines.join('\n')}}`]);
  });

  it('is one thing wherever it is cut, also in its brackets', () => {
    const text = `a${open}one\r\ntwo\tthree${close}b`;
    for (let cut = 1; cut < text.length; cut += 1) {
      const keys = decoded([text.slice(0, cut), text.slice(cut)]);
      expect(keys).toEqual(['a', '{one\ntwo\tthree}', 'b']);
    }
  });

  it('is one thing byte by byte', () => {
    const bytes = Buffer.from(`${open}één 👩‍👩‍👧\r漢字${close}`);
    expect(decoded([...bytes].map((byte) => Buffer.of(byte)))).toEqual(['{één 👩‍👩‍👧\n漢字}']);
  });

  it('holds no keys: what looks like one is dropped or kept as text', () => {
    expect(decoded([`${open}a\x03b\x1b[Ac\x1b${close}d`])).toEqual(['{ab[Ac}', 'd']);
  });

  it('holds any text whole', () => {
    fc.assert(
      fc.property(joiningText, (text) => {
        const clean = text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '');
        fc.pre(!/[\0-\x08\x0b-\x1f\x7f-\x9f]/.test(clean) && clean !== '');
        expect(decoded([open + text + close])).toEqual([`{${clean}}`]);
      }),
    );
  });

  it('is kept when the terminal is gone before its end', () => {
    expect(decoded([`${open}half of i`, 't'], true)).toEqual(['{half of it}']);
  });

  it('ends with Ctrl-C when its end was lost', () => {
    expect(decoded([`${open}half of it`, '\x03'])).toEqual(['{half of it}', '<ctrl+c>']);
  });

  it('may be empty', () => {
    expect(decoded([open + close, 'a'])).toEqual(['a']);
  });
});

describe('a paste without brackets', () => {
  it('is told from typing by two newlines with more after them in one chunk', () => {
    expect(decoded([lines.join('\r')])).toEqual([`{${lines.join('\n')}}`]);
    expect(decoded(['one\ntwo\nthree\n'])).toEqual(['{one\ntwo\nthree\n}']);
  });

  it('goes on in the chunks that follow at once', () => {
    expect(decoded(['1\n2\n3', '3\n', '4'])).toEqual(['{1\n2\n3}', '{3\n}', '{4}']);
  });

  it('is none after one newline only: that is an answer and the start of the next, typed ahead', () => {
    expect(decoded(['a\rb'])).toEqual(['a', '<return>', 'b']);
  });

  it('is none when a newline ends the chunk, or keys are in it', () => {
    expect(decoded(['one\r'])).toEqual(['o', 'n', 'e', '<return>']);
    expect(decoded(['\r  \r'])).toEqual(['<return>', ' ', ' ', '<return>']);
    expect(decoded(['a\r\rb\x03'])).toEqual(['a', '<return>', '<return>', 'b', '<ctrl+c>']);
  });

  it('is no longer looked for once a terminal has shown that it sends brackets', () => {
    expect(decoded([`${open}x${close}`, 'a\r\rb'])).toEqual([
      '{x}',
      'a',
      '<return>',
      '<return>',
      'b',
    ]);
  });

  it('of any length is told in a time in keeping with it', () => {
    const growth = growthTo(100_000, (length) => decoded(['\n'.repeat(length)]));
    expect(growth).toBeLessThan(inKeeping);
  });
});

describe('any bytes', () => {
  it('are decoded without a fault', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 5 }), (chunks) => {
        decoded(
          chunks.map((chunk) => Buffer.from(chunk)),
          true,
        );
      }),
    );
  });
});
