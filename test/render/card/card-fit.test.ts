import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/core/columns/graphemes.ts';
import { fitRows, fitWidth, rowsNeeded } from '../../../src/render/card/card-fit.ts';
import { anyText } from '../../support/any/any-text.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';

const rowsOf = (words: string, width: number, rows = 1, lead = '', mark = '') =>
  fitRows({ lead, words, mark }, { width, rows, more: '…' });

describe('words in little room', () => {
  it.each<[string, string[], string[]]>([
    ['stay as they are where they fit', rowsOf('rust en tijd', 12), ['rust en tijd']],
    ['are left off behind a whole word', rowsOf('rust en tijd', 10), ['rust en…']],
    ['lose the comma before the ellipsis', rowsOf('rust, en tijd', 8), ['rust…']],
    ['are cut only where one word takes it all', rowsOf('onvoorstelbaar', 8), ['onvoors…']],
    ['fill several rows', rowsOf('een twee drie vier vijf', 9, 2), ['een twee', 'drie…']],
    [
      'keep label and mark whole',
      rowsOf('een twee drie', 16, 1, 'A: ', ' (gok)'),
      ['A: een… (gok)'],
    ],
    ['count the columns of wide letters', rowsOf('日本語日本語', 7), ['日本語…']],
  ])('%s', (_, rows, expected) => {
    expect(rows).toEqual(expected);
  });

  it('never take more than there is, whatever they are', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 20, max: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (words, width, most) => {
          const rows = rowsOf(words, width, most, 'Label: ', ' (vermoeden)');
          expect(rows.length).toBeLessThanOrEqual(most);
          for (const row of rows) expect(textWidth(row)).toBeLessThanOrEqual(width);
          expect(textWidth(fitWidth(words, width, '…'))).toBeLessThanOrEqual(width);
          expect(rowsNeeded({ lead: '', words, mark: '' }, width, most)).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  it('take a time in keeping with how long they are', () => {
    const fit = (times: number) => rowsOf('woord '.repeat(times), 60, 5);
    expect(growthTo(20_000, fit)).toBeLessThan(inKeeping);
  });
});
