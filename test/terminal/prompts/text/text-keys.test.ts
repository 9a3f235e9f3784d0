import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snap } from '../../../../src/core/columns/graphemes.ts';
import { layoutText } from '../../../../src/core/columns/layout.ts';
import { bufferOf, moveTo } from '../../../../src/terminal/prompts/text/text-buffer.ts';
import { editWith } from '../../../../src/terminal/prompts/text/text-keys.ts';
import { joiningText } from '../../../support/any/joining-text.ts';
import { processorTime } from '../../../support/processor-time.ts';

const width = 12;

/** What a text with the cursor at `|` becomes, key by key. */
function edited(marked: string, ...chords: string[]): string {
  let buffer = moveTo(bufferOf(marked.replace('|', '')), marked.indexOf('|'));
  for (const chord of chords) {
    const before = buffer;
    buffer = editWith(before, chord, () => layoutText(before.text, width)) ?? before;
  }
  return `${buffer.text.slice(0, buffer.cursor)}|${buffer.text.slice(buffer.cursor)}`;
}

describe('the keys in a text', () => {
  it.each([
    ['left', 'ab|', 'a|b'],
    ['ctrl+b', 'ab|', 'a|b'],
    ['right', '|ab', 'a|b'],
    ['alt+b', 'one two|', 'one |two'],
    ['ctrl+left', 'one two|', 'one |two'],
    ['alt+f', '|one two', 'one| two'],
    ['alt+right', '|one two', 'one| two'],
    ['backspace', 'ab|', 'a|'],
    ['delete', '|ab', '|b'],
    ['ctrl+w', 'one two|', 'one |'],
    ['alt+backspace', 'one two|', 'one |'],
    ['alt+d', '|one two', '| two'],
    ['ctrl+k', 'on|e\ntwo', 'on|\ntwo'],
    ['ctrl+u', 'one\ntw|o', 'one\n|o'],
    ['up', 'one\ntwo|', 'one|\ntwo'],
    ['down', 'on|e\ntwo', 'one\ntw|o'],
    ['up', 'on|e', '|one'],
    ['down', 'on|e', 'one|'],
    ['home', 'one\ntw|o', 'one\n|two'],
    ['end', 'on|e\ntwo', 'one|\ntwo'],
    ['ctrl+home', 'one\ntw|o', '|one\ntwo'],
    ['alt+<', 'one\ntw|o', '|one\ntwo'],
    ['ctrl+end', 'on|e\ntwo', 'one\ntwo|'],
    ['pageup', 'one\n\n\n\ntwo|', '|one\n\n\n\ntwo'],
    ['ctrl+q', 'on|e', 'on|e'],
  ])('%s makes %j into %j', (chord, before, expected) => {
    expect(edited(before, chord)).toBe(expected);
  });

  it('move over rows that a long line was broken in', () => {
    expect(edited('een zin die breder is dan| hier', 'up')).toBe('een zin die bre|der is dan hier');
  });

  it('keep to the column over a shorter line', () => {
    expect(edited('long line\nx\nlong li|ne', 'up', 'up')).toBe('long li|ne\nx\nlong line');
  });

  it('go to the end of the row first, then to the end of the line', () => {
    expect(edited('|een zin die breder is', 'end')).toBe('een zin die| breder is');
    expect(edited('|een zin die breder is', 'end', 'end')).toBe('een zin die breder is|');
  });

  it('go to the start of the row first, then to the start of the line', () => {
    expect(edited('een zin die breder| is', 'home')).toBe('een zin die |breder is');
    expect(edited('een zin die breder| is', 'home', 'home')).toBe('|een zin die breder is');
  });

  it('undo and put back', () => {
    expect(edited('one two|', 'ctrl+w', 'ctrl+_')).toBe('one two|');
    expect(edited('one two|', 'ctrl+w', 'ctrl+a', 'ctrl+y')).toBe('two|one ');
  });

  it('never split a character, whichever are pressed', () => {
    const chords = fc.constantFrom(
      ...['left', 'right', 'up', 'down', 'home', 'end', 'pageup', 'pagedown', 'ctrl+home'],
      ...['alt+b', 'alt+f', 'backspace', 'delete', 'ctrl+w', 'alt+d', 'ctrl+k', 'ctrl+u'],
      ...['ctrl+y', 'ctrl+_', 'ctrl+end'],
    );
    fc.assert(
      fc.property(
        joiningText,
        fc.array(chords, { maxLength: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (text, pressed, columns) => {
          let buffer = bufferOf(text);
          for (const chord of pressed) {
            const before = buffer;
            buffer = editWith(before, chord, () => layoutText(before.text, columns)) ?? before;
            expect(snap(buffer.text, buffer.cursor)).toBe(buffer.cursor);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a key in an answer of 5,000 words', () => {
  // Some 2 ms on an idle machine; taking the whole text apart anew would be 250.
  it.each(['up', 'ctrl+left', 'backspace', 'alt+d'])('%s is not felt', (chord) => {
    const answer = 'Een woord én nog één, hè. '.repeat(840);
    const buffer = moveTo(bufferOf(answer), 12_000);
    const times = Array.from({ length: 9 }, () => {
      return processorTime(() => editWith(buffer, chord, () => layoutText(answer, 76)));
    });
    expect(Math.min(...times)).toBeLessThan(25);
  });
});
