import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAnswersBlock } from '../../../src/core/answers/answers-block.ts';
import { writeFrontMatter } from '../../../src/core/front-matter/front-matter.ts';
import type { NoteMeta } from '../../../src/core/note/note.ts';
import { fold } from '../../../src/core/search/fold.ts';
import { rawCheck } from '../../../src/core/search/raw-check.ts';
import { type Hit, search } from '../../../src/core/search/search.ts';
import { parseQuery } from '../../../src/core/search/search-query.ts';
import { anyText } from '../../support/any/any-text.ts';
import { sampleMeta } from '../../support/notes/note-meta.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';

const body = `# Voor het gesprek met Koen

> **Neem dit mee:** Wat is hierin voor jou het belangrijkst?

## De spanning

- Dinsdag zuchtte hij, halverwege mijn uitleg.
- Één collega’s grap: “straks doen we de große Runde”.

Hij wil rust en
tijd voor vakmanschap. Ik schreef snake\\_case.

\`\`\`mermaid
flowchart LR
  wish["rust"]
\`\`\`

## Antwoorden

`;

const answers = writeAnswersBlock(
  'answers',
  new Map<string, string | string[]>([
    ['other', 'Koen'],
    ['facts', ['Dinsdag zuchtte hij, halverwege mijn uitleg.']],
    ['self-preserve', 'Ik schreef snake_case.'],
  ]),
);

const noteText = (meta: NoteMeta): string => `${writeFrontMatter(meta)}\n${body}${answers}`;

const look = (words: string, meta: Partial<NoteMeta> = {}, shown?: number): Hit | undefined => {
  const full = { ...sampleMeta, ...meta };
  return search(noteText(full), full, parseQuery(words), shown);
};

/** The lines of a hit with what was found between brackets. */
const marked = (hit: Hit | undefined): string[] | undefined =>
  hit?.lines.map(({ text, ranges }) =>
    ranges.reduceRight(
      (line, { start, end }) =>
        `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`,
      text,
    ),
  );

describe('searching a note', () => {
  it.each([
    ['zuchtte', ['- Dinsdag [zuchtte] hij, halverwege mijn uitleg.']],
    ['DINSDAG uitleg', ['- [Dinsdag] zuchtte hij, halverwege mijn [uitleg].']],
    ['een', ['- [Één] collega’s grap: “straks doen we de große Runde”.']],
    ["collega's", ['- Één [collega’s] grap: “straks doen we de große Runde”.']],
    ['grosse', ['- Één collega’s grap: “straks doen we de [große] Runde”.']],
    ['"rust en tijd"', ['Hij wil [rust en]']],
    ['"tijd voor"', ['[tijd voor] vakmanschap. Ik schreef snake\\_case.']],
    ['snake_case', ['self-preserve: Ik schreef [snake_case].']],
  ])('for %s shows the lines that hold it', (words, lines) => {
    expect(marked(look(words, {}, 1))).toEqual(lines);
  });

  it('shows a line for each term, in the order of the note, and then more up to a limit', () => {
    expect(marked(look('vakmanschap dinsdag', {}, 2))).toEqual([
      '- [Dinsdag] zuchtte hij, halverwege mijn uitleg.',
      'tijd voor [vakmanschap]. Ik schreef snake\\_case.',
    ]);
    expect(look('de', {}, 1)?.lines).toHaveLength(1);
    expect(look('de', {}, 2)?.lines).toHaveLength(2);
  });

  it('gives the numbers that the lines have in the file', () => {
    const lines = noteText(sampleMeta).split('\n');
    for (const { number, text } of look('dinsdag vakmanschap')?.lines ?? []) {
      expect(lines[number - 1]).toBe(text);
    }
  });

  it.each([
    'mark',
    'zuchtte mark',
    '"zuchtte halverwege"',
    'zuchtte -koen',
    '-uitleg',
    '-"rust en tijd"',
  ])('for %s does not find it', (words) => {
    expect(look(words)).toBeUndefined();
  });

  it('finds it without what it must not hold', () => {
    expect(look('zuchtte -mark')).toBeDefined();
    expect(look('-mark')).toEqual({ lines: [] });
  });

  it('finds a name or a tag that is only in its front matter, and has no line to show for it', () => {
    expect(look('verkoop', { team: 'Team Verkoop' })).toEqual({ lines: [] });
    expect(look('q4', { tags: ['reflect', 'q4'] })).toEqual({ lines: [] });
    expect(look('koen')?.lines.map(({ text }) => text)).toEqual(['other: Koen']);
  });

  it.each([
    'facts',
    'self-preserve',
    'status',
    'open',
    'reflect',
    'before',
    'yaml',
    'flowchart',
    'mermaid',
  ])('does not find every note for %s, which is how notes are written', (word) => {
    expect(look(word)).toBeUndefined();
  });

  it.each([
    ['id:k3', true],
    ['id:k3f9', true],
    ['id:3f9', false],
    ['with:koen', true],
    ['with:"koen de"', true],
    ['with:koen team:verkoop', true],
    ['team:inkoop', false],
    ['set:before', true],
    ['set:be', false],
    ['tag:q4', true],
    ['tag:#q4', true],
    ['-tag:#q4', false],
    ['tag:q', false],
    ['-tag:q4', false],
    ['-with:mark zuchtte', true],
    ['with:koen mark', false],
  ])('asks for fields: %s → %s', (words, found) => {
    const meta = { with: 'Koen de Vries', team: 'Verkoop', tags: ['reflect', 'Q4'] };
    expect(look(words, meta) !== undefined).toBe(found);
  });

  it('reads a file with line ends of another system, and one without front matter', () => {
    const windows = noteText(sampleMeta).replaceAll('\n', '\r\n');
    const [line] = search(windows, sampleMeta, parseQuery('zuchtte'))?.lines ?? [];
    expect(line?.text).toBe('- Dinsdag zuchtte hij, halverwege mijn uitleg.');
    const [phrase] = search('rust en\r\ntijd', sampleMeta, parseQuery('"en tijd"'))?.lines ?? [];
    expect(phrase).toEqual({ number: 1, text: 'rust en', ranges: [{ start: 5, end: 7 }] });
    expect(search('een zucht', sampleMeta, parseQuery('zucht'))?.lines).toEqual([
      { number: 1, text: 'een zucht', ranges: [{ start: 4, end: 9 }] },
    ]);
  });

  it('finds what stands below a fence that was never closed', () => {
    const text = `${body.slice(0, body.lastIndexOf('```'))}\nen toen koffie`;
    expect(marked(search(text, sampleMeta, parseQuery('koffie')))).toEqual(['en toen [koffie]']);
  });

  it('takes a line of hyphens at the start for what it is when no front matter follows', () => {
    expect(marked(search('---Een', sampleMeta, parseQuery('een')))).toEqual(['---[Een]']);
    expect(marked(search('---\neen', sampleMeta, parseQuery('een')))).toEqual(['[een]']);
  });

  it('marks overlapping hits as one', () => {
    expect(marked(search('naar huis', sampleMeta, parseQuery('naar aar "ar hu"')))).toEqual([
      '[naar hu]is',
    ]);
  });
});

/** A text with some words in it that can be found in several spellings. */
const words = fc.constantFrom(
  ...['zucht', 'ZUCHT', 'zu\u0301cht', 'een', 'één', 'Een', 'huis', 'ﬁets', 'straße', 'rust'],
  ...['\n', ' ', ', ', 'a', 'z', '’'],
);
const wordy = fc.array(fc.oneof(words, anyText), { maxLength: 16 }).map((parts) => parts.join(''));
const terms = fc.array(
  fc.constantFrom('zucht', 'een', 'fiets', 'strass', 'ss', 'a', 'us', 'een zucht'),
  {
    minLength: 1,
    maxLength: 3,
  },
);

describe('what is found in a note', () => {
  const meta = { ...sampleMeta, title: '', with: '', tags: [] };

  it('is all that is there when its text is folded and nothing else is', () => {
    fc.assert(
      fc.property(wordy, terms, (text, asked) => {
        fc.pre(!text.includes('yaml reflect-') && !/^\s*#|^\ufeff?---[ \t]*\r?\n/.test(text));
        const query = { terms: asked, without: [], fields: [] };
        const plain = fold(text).replace(/\s+/g, ' ');
        const expected = asked.every((term) => plain.includes(term));
        expect(search(text, meta, query) !== undefined).toBe(expected);
        if (expected && Buffer.from(text).toString() === text)
          expect(rawCheck(asked)(Buffer.from(text))).toBe(true);
      }),
    );
  });

  it('is marked where it stands: each range holds a term, and they do not touch', () => {
    fc.assert(
      fc.property(wordy, terms, (text, asked) => {
        const hit = search(text, meta, { terms: asked, without: [], fields: [] });
        for (const { number, text: line, ranges } of hit?.lines ?? []) {
          expect(text.split('\n')[number - 1]?.replace(/\r$/, '')).toBe(line);
          expect(ranges.length).toBeGreaterThan(0);
          ranges.forEach(({ start, end }, order) => {
            const found = fold(text.slice(text.indexOf(line) + start)).replace(/\s+/g, ' ');
            expect(end).toBeLessThanOrEqual(line.length);
            /* One character can stand for several, as ㎀ for pA: what was found may begin within it. */
            const [first = ''] = line.slice(start);
            const at = asked.map((term) => found.indexOf(term)).filter((each) => each !== -1);
            expect(Math.min(...at)).toBeLessThan(Math.max(1, fold(first).length));
            expect(start).toBeGreaterThan(ranges[order - 1]?.end ?? -1);
          });
        }
      }),
    );
  });
});

describe('what stands in the summary and among the answers', () => {
  it('is shown once', () => {
    expect(marked(look('zuchtte'))).toEqual(['- Dinsdag [zuchtte] hij, halverwege mijn uitleg.']);
  });

  it('leaves what is said elsewhere', () => {
    expect(marked(look('hij'))).toEqual([
      '- Dinsdag zuchtte [hij], halverwege mijn uitleg.',
      '[Hij] wil rust en',
    ]);
  });
});

describe('a long note', () => {
  it.each([
    ['one line of hits', 'zucht '],
    ['many lines', 'een zucht\n'],
    ['many accents', 'é'],
    ['answers without end', '```yaml reflect-answers\nzucht: zucht\n'],
    ['white space', ' '],
  ])('takes a time in keeping with its length: %s', (_, piece) => {
    const growth = growthTo(60_000, (length) => {
      const text = `a${piece.repeat(length / piece.length)}`;
      for (const asked of ['zucht', '"zucht een"', '"a b"', 'e -x']) {
        search(text, sampleMeta, parseQuery(asked));
      }
    });
    expect(growth).toBeLessThan(inKeeping);
  });
});
