import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as yaml from 'yaml';
import { readFrontMatter, writeFrontMatter } from '../../../src/core/front-matter/front-matter.ts';
import type { NoteMeta } from '../../../src/core/note/note.ts';
import { anyText } from '../../support/any/any-text.ts';
import { sampleMeta } from '../../support/notes/note-meta.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';

const anyMeta: fc.Arbitrary<NoteMeta> = fc
  .record(
    {
      title: anyText,
      with: anyText,
      team: anyText,
      temperature: fc.integer({ min: 1, max: 5 }),
      status: fc.constantFrom('open', 'done'),
      tags: fc.array(anyText, { maxLength: 4 }),
    },
    { requiredKeys: ['title', 'status', 'tags'] },
  )
  .map((some) => ({ id: 'k3f9', date: sampleMeta.date, set: 'before', lang: 'nl', ...some }));

/** The text of a note whose front matter has these lines. */
const noteWith = (lines: string): string => `---\n${lines}\n---\n\n# Text\n`;

const plain = 'id: k3f9\ntitle: Hallo\ndate: 2026-11-23T09:30:00+01:00\nset: before\nlang: nl';

describe('the front matter of a note', () => {
  it('is flat and plain', () => {
    expect(writeFrontMatter({ ...sampleMeta, team: '3', tags: ['reflect', 'a b'] })).toBe(`---
id: k3f9
title: Voor het gesprek met Koen
date: 2026-11-23T09:30:00+01:00
set: before
lang: nl
with: Koen
team: "3"
status: open
temperature: 3
tags: [reflect, "a b"]
---
`);
  });

  it('keeps a person in one line, whatever their name', () => {
    const hostile = 'x\n---\nstatus: done\n# \u001b[31m';
    const text = writeFrontMatter({ ...sampleMeta, with: hostile });
    expect(text).toContain('\nwith: "x\\n---\\nstatus: done\\n# \\u001b[31m"\n');
    expect(readFrontMatter(text)).toMatchObject({ meta: { with: hostile, status: 'open' } });
  });

  it('reads back as what was written, whatever it is', () => {
    fc.assert(
      fc.property(anyMeta, (meta) => {
        const onDisk = Buffer.from(writeFrontMatter(meta)).toString('utf8');
        const result = readFrontMatter(`${onDisk}---\nid: other\n`);
        expect(result).toMatchObject({ kind: 'front-matter', meta, extra: '' });
        if (result.kind === 'front-matter') expect(result.place.bodyStart).toBe(onDisk.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('means the same to other programs, by YAML 1.1 and by YAML 1.2', () => {
    fc.assert(
      fc.property(anyMeta, fc.constantFrom('1.1', '1.2'), (meta, version) => {
        const lines = writeFrontMatter(meta).slice(4, -4);
        const read: unknown = yaml.parse(lines, { version });
        const date = version === '1.1' ? new Date(meta.date) : meta.date;
        expect(read).toEqual({ ...meta, date });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('front matter that a person or another program wrote in', () => {
  it.each([
    [
      'in another order',
      'lang: nl\nset: before\ndate: 2026-11-23T09:30:00+01:00\ntitle: Hallo\nid: k3f9',
    ],
    ['with spaces behind it', plain.replaceAll('\n', '  \n')],
    ['with other quotes', plain.replace('Hallo', "'Hallo'").replace('k3f9', '"k3f9"')],
    ['with quoted keys', plain.replace('title', '"title"').replace('set', "'set'")],
    ['with remarks and empty lines', `# mine\n\n${plain} # here\n`],
    ['with a key without a value', `${plain}\nteam:\nwith: ~`],
    ['with the status in capitals', `${plain}\nstatus: Open`],
  ])('is read all the same: %s', (_, lines) => {
    const { id, date, set, lang } = sampleMeta;
    for (const text of [noteWith(lines), noteWith(lines).replaceAll('\n', '\r\n')]) {
      expect(readFrontMatter(`\ufeff${text}`, yaml)).toMatchObject({
        kind: 'front-matter',
        meta: { id, title: 'Hallo', date, set, lang, status: 'open', tags: [] },
      });
    }
  });

  it.each([
    ['a number in quotes', 'temperature: "3"', { temperature: 3 }],
    [
      'a list on lines of its own',
      'tags:\n  - reflect\n  - team x',
      { tags: ['reflect', 'team x'] },
    ],
    ['a list without indentation', 'tags:\n- reflect\n- 2026', { tags: ['reflect', '2026'] }],
    ['one tag without brackets', 'tags: reflect', { tags: ['reflect'] }],
    ['a name that is a number', 'with: 007', { with: '007' }],
    ['two names', 'with: [Koen, Sanne]', { with: 'Koen, Sanne' }],
    ['a text on several lines', 'team: >-\n  a\n  b', { team: 'a b' }],
  ])('is read by what it means: %s', (_, line, expected) => {
    expect(readFrontMatter(noteWith(`${plain}\n${line}`), yaml)).toMatchObject({ meta: expected });
  });

  it.each(['2026-11-23', '2026-11-23 09:30', '2026-11-23T09:30', '2026-11-23T08:30:00Z'])(
    'may have its date written as %s',
    (date) => {
      const lines = plain.replace(sampleMeta.date, date);
      expect(readFrontMatter(noteWith(lines), yaml)).toMatchObject({ meta: { date } });
    },
  );

  it('keeps the lines of a person as they stand', () => {
    const own = 'aliases:\n- "x"\n# remark\n  # indented\nnested: { a: [1, &b 2] }\nklant nr: 3\n';
    const text = `---\n# top\n${plain}\n${own}status: open\n---\n`;
    expect(readFrontMatter(text)).toMatchObject({ extra: `# top\n${own}` });
    const again = writeFrontMatter(sampleMeta, own);
    expect(readFrontMatter(again)).toMatchObject({ meta: sampleMeta, extra: own });
  });

  it('needs the library only where one of our own keys is in another form', () => {
    expect(readFrontMatter(noteWith(`${plain}\nown: 'x'`)).kind).toBe('front-matter');
    expect(readFrontMatter(noteWith(`${plain}\nteam: 'x'`)).kind).toBe('needs-yaml');
  });

  it.each([
    ['a date that does not exist', plain.replace('11-23', '02-30'), 4],
    ['an id that could lead elsewhere', plain.replace('k3f9', '"../k3f9"'), 2],
    ['a language that is not spoken here', plain.replace('nl', 'xx'), 6],
    ['an unknown status', `${plain}\nstatus: klaar`, 7],
    ['a temperature that is no number', `${plain}\ntemperature: warm`, 7],
    ['a key twice', `${plain}\nset: weekly`, 7],
    ['an alias', `${plain}\nteam: *x`, 7],
    ['broken YAML', `${plain}\nteam: [x`, 7],
    ['no language', plain.replace('\nlang: nl', ''), 1],
  ])('is refused with its line for %s', (_, lines, line) => {
    expect(readFrontMatter(noteWith(lines), yaml)).toEqual({ kind: 'damaged', line });
  });

  it('is refused when its end was cut off', () => {
    expect(readFrontMatter(`---\n${plain}\n`)).toEqual({ kind: 'damaged', line: 1 });
  });

  it.each([
    ['nothing', ''],
    ['no front matter', '# Title\n\n---\nid: k3f9\nset: before\n---\n'],
    ['front matter of another program', '---\nid: 12\ntags: [x]\n---\n'],
    ['a line', '---'],
    ['another line', '----\nid: a\nset: b\n---\n'],
  ])('is not ours: %s', (_, text) => {
    expect(readFrontMatter(text)).toEqual({ kind: 'none' });
  });

  it.each(['x: y\n', 'id: [', '"\\', '- ', '\r', '\u2028', ': ', '#\n', ' '])(
    'takes a time in keeping with its length, however odd: %j',
    (odd) => {
      const growth = growthTo(60_000, (length) => {
        const lines = odd.repeat(Math.floor(length / odd.length));
        readFrontMatter(noteWith(`${plain}\n${lines}`), yaml);
        readFrontMatter(noteWith(`title: ${lines}\n${plain}`), yaml);
      });
      expect(growth).toBeLessThan(inKeeping);
    },
  );
});
