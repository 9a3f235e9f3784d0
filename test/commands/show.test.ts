import { describe, expect, it } from 'vitest';
import { runShow, type ShowOptions } from '../../src/commands/show.ts';
import type { Context } from '../../src/context.ts';
import { type TestContext, testContext } from '../support/context.ts';
import { sampleNote } from '../support/notes/notes.ts';

const last: ShowOptions = { note: 'last', raw: false, pager: true };

/** A context on a terminal of `columns`, with one note; and what the pager was given. */
async function onTerminal(columns: number, json = false) {
  const given: string[] = [];
  const test: TestContext = testContext({
    json,
    pager: {
      columns,
      show: async (lines) => {
        for (const line of lines) {
          given.push(
            line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
          );
        }
      },
    },
  });
  const { note, text } = sampleNote({ with: 'Koen' });
  (await test.context.notes()).create(note, `${text}\n${'woord '.repeat(60)}\n`);
  const context: Context = { ...test.context, io: { ...test.context.io, outIsTerminal: true } };
  return { context, test, given };
}

describe('showing a note', () => {
  it('draws it for the width of standard output, and no wider than reads well', async () => {
    const narrow = await onTerminal(40);
    await runShow(narrow.context, last);
    expect(Math.max(...narrow.given.map((line) => line.length))).toBeLessThan(40);
    const wide = await onTerminal(300);
    await runShow(wide.context, last);
    expect(Math.max(...wide.given.map((line) => line.length))).toBeLessThan(90);
    expect(wide.test.out()).toBe('');
  });

  it('leaves the pager out when that is asked for', async () => {
    const { context, test, given } = await onTerminal(80);
    await runShow(context, { ...last, pager: false });
    expect(given).toEqual([]);
    expect(test.out()).toContain('Note\n════\n');
  });

  it.each([
    ['the file', false, 'yaml reflect-answers'],
    ['JSON', true, '"schema"'],
  ])('gives %s as it is on a terminal as well', async (_, json, words) => {
    const { context, test, given } = await onTerminal(80, json);
    await runShow(context, { ...last, raw: true });
    expect(given).toEqual([]);
    expect(test.out()).toContain(words);
  });
});
