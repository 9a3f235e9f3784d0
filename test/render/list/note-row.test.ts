import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWidth } from '../../../src/core/columns/line.ts';
import type { NoteMeta } from '../../../src/core/note/note.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { noteRow, noteSentence } from '../../../src/render/list/note-row.ts';
import { anyText } from '../../support/any/any-text.ts';
import { sampleMeta } from '../../support/notes/note-meta.ts';

const { find: texts } = textsFor('nl');

const row = (meta: Partial<NoteMeta>, columns?: number, ascii = false, idColumns = 0): string =>
  noteRow(
    { ...sampleMeta, ...meta },
    texts,
    { ascii, ...(columns === undefined ? {} : { columns }) },
    idColumns,
  )
    .map(({ text }) => text)
    .join('');

describe('a note in a list', () => {
  it.each([
    [undefined, 'k3f9  2026-11-23  open   ●●●○○  Voor het gesprek met Koen'],
    [200, 'k3f9  2026-11-23  open   ●●●○○  Voor het gesprek met Koen'],
    [64, 'k3f9  2026-11-23  open   ●●●○○  Voor het gesprek met Koen'],
    [63, 'k3f9  2026-11-23  Voor het gesprek met Koen'],
    [40, 'k3f9  2026-11-23  Voor het gesprek met …'],
    [18, 'k3f9  2026-11-23 …'],
    [1, 'k'],
  ])('has what fits in %s columns', (columns, shown) => {
    expect(row({}, columns)).toBe(shown);
  });

  it('is plain where the terminal has no more than ASCII', () => {
    expect(row({}, 80, true)).toBe('k3f9  2026-11-23  open   3/5    Voor het gesprek met Koen');
    expect(row({}, 40, true)).toBe('k3f9  2026-11-23  Voor het gesprek me...');
  });

  it('lines up with the others, whatever the status, the temperature and the id', () => {
    const titleAt = (meta: Partial<NoteMeta>) => row({ ...meta, title: 'T' }, 80, false, 6).length;
    const { temperature: _, ...without } = sampleMeta;
    const cold = noteRow({ ...without, title: 'T' }, texts, { ascii: false }, 6);
    expect(
      new Set([titleAt({ status: 'done' }), titleAt({ id: 'k3f9zz' }), lineWidth(cold)]),
    ).toEqual(new Set([titleAt({})]));
  });

  it('says a temperature that is not on the scale as it was written', () => {
    expect(row({ temperature: 7.5 })).toContain('  7.5  ');
    expect(row({ temperature: 0 })).toContain('  0  ');
  });

  it('is never wider than the terminal, and always one line', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 1, max: 200 }),
        fc.boolean(),
        (title, columns, ascii) => {
          const line = noteRow({ ...sampleMeta, title }, texts, { columns, ascii });
          expect(lineWidth(line)).toBeLessThanOrEqual(columns);
          expect(line.map(({ text }) => text).join('')).not.toMatch(/[\t\r\n\u2028\u2029\u0085]/);
        },
      ),
    );
  });
});

describe('a note that is listened to', () => {
  it.each([
    ['Voor het gesprek', 'k3f9: Voor het gesprek. 23 nov 2026, open. Temperatuur: 3 van 5.'],
    ['Wat nu?', 'k3f9: Wat nu? 23 nov 2026, open. Temperatuur: 3 van 5.'],
  ])('is a sentence or two: %s', (title, said) => {
    const line = noteSentence({ ...sampleMeta, title }, textsFor('nl'));
    expect(line.map(({ text }) => text).join('')).toBe(said);
  });
});
