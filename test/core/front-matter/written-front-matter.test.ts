import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as yaml from 'yaml';
import { readFrontMatter, writeFrontMatter } from '../../../src/core/front-matter/front-matter.ts';
import { readAsWritten } from '../../../src/core/front-matter/written-front-matter.ts';
import { languages } from '../../../src/core/language.ts';
import type { NoteMeta } from '../../../src/core/note/note.ts';
import { anyText } from '../../support/any/any-text.ts';
import { sampleMeta } from '../../support/notes/note-meta.ts';

const body = '\n# Text\n\n---\nid: other\n';

const anyMeta: fc.Arbitrary<NoteMeta> = fc.record(
  {
    id: fc.constantFrom('k3f9', 'no', 'yes', 'null', 'true'),
    title: anyText,
    date: fc.constantFrom(
      sampleMeta.date,
      '2024-02-29T00:00:00-11:30',
      '2025-02-29T09:30:00+01:00',
    ),
    set: fc.constantFrom('before', 'weekly', 'on', 'my-own-set'),
    lang: fc.constantFrom(...languages),
    with: anyText,
    team: anyText,
    status: fc.constantFrom('open', 'done'),
    temperature: fc.integer({ min: -1, max: 12 }),
    tags: fc.array(anyText, { maxLength: 3 }),
  },
  { requiredKeys: ['id', 'title', 'date', 'set', 'lang', 'status', 'tags'] },
);

/** Nothing in it that is written in another form, so that what an edit does is seen. */
const plainMeta: fc.Arbitrary<NoteMeta> = fc
  .record({
    team: fc.constantFrom('Web', '3', 'a: b'),
    tags: fc.constantFrom([], ['reflect', 'x']),
  })
  .map((some) => ({ ...sampleMeta, ...some }));

type Edit = (lines: readonly string[]) => readonly string[];

/** What a person or another program does to a line. */
const anyEdit = fc.oneof<fc.Arbitrary<Edit>[]>(
  fc.nat(11).map((at) => (lines) => lines.filter((_, number) => number !== at)),
  fc.nat(11).map((at) => (lines) => lines.flatMap((line, n) => (n === at ? [line, line] : line))),
  fc.nat(11).map((at) => (lines) => lines.toSpliced(at, 2, ...lines.slice(at, at + 2).reverse())),
  fc.tuple(fc.nat(11), anyText).map(
    ([at, text]) =>
      (lines) =>
        lines.toSpliced(at, 0, text),
  ),
  fc
    .tuple(
      fc.nat(11),
      fc.constantFrom(
        ...[' ', '  # remark', '\t', '\r', ': x', "'", '"', ' |', '\u2028', '\u0085', ', x]', ']'],
      ),
    )
    .map(
      ([at, end]) =>
        (lines) =>
          lines.map((line, n) => (n === at ? line + end : line)),
    ),
  fc
    .tuple(
      fc.nat(11),
      fc.constantFrom('~', 'null', "'x'", '"x"', '007', '1.0', 'no', '[x, y]', '*x'),
    )
    .map(
      ([at, value]) =>
        (lines) =>
          lines.map((line, n) => (n === at ? line.replace(/: .*/s, `: ${value}`) : line)),
    ),
);

/** The same text with a key of a person's own, which is read key by key. */
const withOwnKey = (text: string): string => text.replace('\n---\n', '\nown: x\n---\n');

describe('front matter that is as it was written', () => {
  it('is read whole', () => {
    for (const meta of [sampleMeta, { ...sampleMeta, team: 'Web', tags: [] }]) {
      const text = writeFrontMatter(meta);
      const bodyLine = text.split('\n').length;
      expect(readAsWritten(text + body)).toEqual({ meta, bodyStart: text.length, bodyLine });
    }
    const { with: _, temperature: __, ...least } = sampleMeta;
    const text = writeFrontMatter({ ...least, tags: ['a', 'b c'] });
    expect(readAsWritten(text + body)).toMatchObject({
      meta: { tags: ['a', 'b c'] },
      bodyLine: 10,
    });
  });

  it('means what it means key by key, and to the library, whatever it holds', () => {
    fc.assert(
      fc.property(anyMeta, (meta) => {
        const text = writeFrontMatter(meta) + body;
        const read = readAsWritten(text);
        const byKey = readFrontMatter(withOwnKey(text), yaml);
        if (read === undefined) return;
        expect(read.meta).toEqual(meta);
        expect(byKey).toMatchObject({ kind: 'front-matter', meta: read.meta });
        expect(text.slice(read.bodyStart)).toBe(body);
        const { date, ...library } = yaml.parse(text.slice(4, read.bodyStart - 4));
        expect({ ...library, date: String(date) }).toEqual(meta);
      }),
      { numRuns: 1_000 },
    );
  });

  it('means the same after any edit, or is left to who reads it key by key', () => {
    let seen = 0;
    fc.assert(
      fc.property(plainMeta, fc.array(anyEdit, { minLength: 1, maxLength: 2 }), (meta, edits) => {
        const [, ...lines] = writeFrontMatter(meta).split('\n');
        const edited = edits.reduce<readonly string[]>((all, edit) => edit(all), lines);
        const text = `---\n${edited.join('\n')}${body}`;
        const read = readAsWritten(text);
        if (read === undefined) return;
        seen += 1;
        const byKey = readFrontMatter(withOwnKey(text), yaml);
        expect(byKey).toMatchObject({ kind: 'front-matter', meta: read.meta, extra: 'own: x\n' });
        const whole = readFrontMatter(text);
        const { bodyStart, bodyLine } = read;
        expect(whole).toMatchObject({ meta: read.meta, extra: '', place: { bodyStart, bodyLine } });
        expect(text.slice(0, bodyStart).split('\n')).toHaveLength(bodyLine);
      }),
      { numRuns: 3_000 },
    );
    expect(seen).toBeGreaterThan(300);
  });

  it.each([
    ['keys in another order', (text: string) => text.replace(/(id: .*\n)(title: .*\n)/, '$2$1')],
    ['a key of a person', withOwnKey],
    ['a remark', (text: string) => text.replace('lang: nl', 'lang: nl # Dutch')],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['no end', (text: string) => text.slice(0, text.indexOf('\n---\n'))],
    ['a day that does not exist', (text: string) => text.replace('11-23', '11-31')],
    ['an id that is a word of YAML', (text: string) => text.replace('k3f9', 'null')],
    ['a title that is a number', (text: string) => text.replace(/title: .*/, 'title: 007')],
    ['tags on lines of their own', (text: string) => text.replace('[reflect]', '\n- reflect')],
  ])('is of another form with %s', (_, edit) => {
    const text = writeFrontMatter(sampleMeta);
    expect(edit(text)).not.toBe(text);
    expect(readAsWritten(edit(text) + body)).toBeUndefined();
  });

  it('keeps of the text only what it was told to keep', () => {
    const kept: string[] = [];
    const read = readAsWritten(writeFrontMatter(sampleMeta), (part) => {
      kept.push(part);
      return `${part}!`;
    });
    expect(read?.meta.title).toBe(`${sampleMeta.title}!`);
    expect(kept).toEqual(expect.arrayContaining([sampleMeta.date, sampleMeta.with]));
  });
});
