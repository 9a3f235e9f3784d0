import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snap } from '../../../../src/core/columns/graphemes.ts';
import type { TextBuffer } from '../../../../src/terminal/prompts/text/text-buffer.ts';
import * as edit from '../../../../src/terminal/prompts/text/text-buffer.ts';
import { joiningText } from '../../../support/any/joining-text.ts';

/** A buffer with the cursor where `|` stands, and the other way round. */
const at = (marked: string): TextBuffer =>
  edit.moveTo(edit.bufferOf(marked.replace('|', '')), marked.indexOf('|'));
const shown = ({ text, cursor }: TextBuffer) => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

type Operation = (buffer: TextBuffer) => TextBuffer;

describe('a text being edited', () => {
  it.each<[string, Operation, string, string]>([
    ['typed into', (b) => edit.insert(b, 'x'), 'a|b', 'ax|b'],
    ['pasted into', (b) => edit.paste(b, 'x\ny'), 'a|b', 'ax\ny|b'],
    ['erased back by a letter', edit.eraseBack, 'ab|c', 'a|c'],
    ['erased back by a joined emoji', edit.eraseBack, 'a👩‍👩‍👧|b', 'a|b'],
    ['erased back by a letter with its mark', edit.eraseBack, 'ae\u0301|', 'a|'],
    ['erased back over a line end', edit.eraseBack, 'a\n|b', 'a|b'],
    ['erased at the start', edit.eraseBack, '|a', '|a'],
    ['erased ahead by a flag', edit.eraseAhead, '|🇳🇱🇧🇪', '|🇧🇪'],
    ['erased at the end', edit.eraseAhead, 'a|', 'a|'],
    ['killed to the end of its line', edit.killToLineEnd, 'a|bc\nd', 'a|\nd'],
    ['killed at the end of a line', edit.killToLineEnd, 'a|\nd', 'a|d'],
    ['killed to the start of its line', edit.killToLineStart, 'x\nab|c', 'x\n|c'],
    ['killed at the start of a line', edit.killToLineStart, 'x\n|c', 'x|c'],
    ['killed back by a word', edit.killWordBack, 'één twee|', 'één |'],
    ['killed ahead by a word', edit.killWordAhead, '|één twee', '| twee'],
    ['moved left over a family', edit.moveLeft, '👩‍👩‍👧|', '|👩‍👩‍👧'],
    ['moved right over a keycap', edit.moveRight, '|1️⃣a', '1️⃣|a'],
    ['moved back by a word', edit.moveWordBack, 'one two|', 'one |two'],
    ['moved ahead by a word', edit.moveWordAhead, '|one two', 'one| two'],
    ['replaced', (b) => edit.replaceAll(b, 'new'), 'o|ld', 'new|'],
  ])('is %s', (_, operation, before, after) => {
    expect(shown(operation(at(before)))).toBe(after);
  });

  it('puts back what was taken away last', () => {
    const killed = edit.killToLineEnd(at('one |two'));
    expect(shown(edit.yank(edit.moveTo(killed, 0)))).toBe('two|one ');
  });

  it('puts back words that were taken away in a row in their order', () => {
    const killed = edit.killWordBack(edit.killWordBack(at('one two three|')));
    expect(shown(edit.yank(killed))).toBe('one two three|');
    const ahead = edit.killWordAhead(edit.killWordAhead(at('|one two three')));
    expect(shown(edit.yank(ahead))).toBe('one two| three');
  });
});

describe('undo', () => {
  const type = (buffer: TextBuffer, text: string) => [...text].reduce(edit.insert, buffer);

  it('takes typing back word by word', () => {
    const typed = type(edit.bufferOf(''), 'one two');
    const once = edit.undo(typed);
    expect(shown(once)).toBe('one |');
    expect(shown(edit.undo(once))).toBe('|');
  });

  it('takes a paste back as one, however many lines it had', () => {
    const pasted = edit.paste(at('a|b'), 'x\n'.repeat(40));
    expect(shown(edit.undo(pasted))).toBe('a|b');
  });

  it('keeps what was typed after a move apart from what was typed before', () => {
    const typed = type(edit.moveLeft(type(edit.bufferOf(''), 'ab')), 'x');
    expect(shown(edit.undo(typed))).toBe('a|b');
  });

  it('has an end', () => {
    expect(shown(edit.undo(at('a|')))).toBe('a|');
  });

  it('can always come back to where it began, within a hundred steps', () => {
    fc.assert(
      fc.property(joiningText, fc.array(operation, { maxLength: 60 }), (text, operations) => {
        const start = edit.moveTo(edit.bufferOf(text), 3);
        let buffer = operations.reduce((before, each) => each(before), start);
        while (buffer.past.length > 0) buffer = edit.undo(buffer);
        expect(buffer.text).toBe(text);
      }),
    );
  });
});

const operation: fc.Arbitrary<Operation> = fc.oneof(
  joiningText.map(
    (text): Operation =>
      (buffer) =>
        edit.insert(buffer, text),
  ),
  joiningText.map(
    (text): Operation =>
      (buffer) =>
        edit.paste(buffer, text),
  ),
  fc.nat(60).map(
    (offset): Operation =>
      (buffer) =>
        edit.moveTo(buffer, offset),
  ),
  fc.constantFrom<Operation>(
    ...[edit.eraseBack, edit.eraseAhead, edit.killToLineEnd, edit.killToLineStart],
    ...[edit.killWordBack, edit.killWordAhead, edit.yank, edit.undo],
    ...[edit.moveLeft, edit.moveRight, edit.moveWordBack, edit.moveWordAhead],
  ),
);

describe('the cursor', () => {
  it('never stands inside a character, whatever is done', () => {
    fc.assert(
      fc.property(joiningText, fc.array(operation, { maxLength: 20 }), (text, operations) => {
        let buffer = edit.bufferOf(text);
        for (const each of operations) {
          buffer = each(buffer);
          expect(snap(buffer.text, buffer.cursor)).toBe(buffer.cursor);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('moves on at every step to the right, until the end', () => {
    fc.assert(
      fc.property(joiningText, (text) => {
        let buffer = edit.moveTo(edit.bufferOf(text), 0);
        while (buffer.cursor < text.length) {
          const next = edit.moveRight(buffer);
          expect(next.cursor).toBeGreaterThan(buffer.cursor);
          buffer = next;
        }
      }),
    );
  });
});
