import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as yaml from 'yaml';
import { languages } from '../../../src/core/language.ts';
import type { Shared } from '../../../src/core/share/shared.ts';
import {
  readShared,
  type SharedFile,
  writeSharedFrontMatter,
} from '../../../src/core/share/shared-file.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { renderShared } from '../../../src/render/share.ts';
import { anyText } from '../../support/any/any-text.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';

const texts = fc.array(
  anyText.filter((text) => text.trim() !== ''),
  { maxLength: 3 },
);
const anyShared: fc.Arbitrary<Shared> = fc.record(
  {
    lang: fc.constantFrom(...languages),
    from: anyText,
    parts: fc.record({
      position: texts,
      worry: texts,
      preserve: texts,
      shared: texts,
      keep: texts,
      renew: texts,
      uncertainty: texts,
      opening: texts.map((all) => all.slice(0, 1)),
    }),
    guesses: texts,
  },
  { requiredKeys: ['lang', 'parts', 'guesses'] },
);
const anyFile: fc.Arbitrary<SharedFile> = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9]{1,19}$/),
  shared: anyShared,
});

const head = 'reflect: share/1\nid: k3f9\nlang: nl\n';
const read = (lines: string, body = '') => readShared(`---\n${lines}---\n${body}`);

describe('a shared file', () => {
  it('gives back exactly what was written, whatever characters it holds', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const text = renderShared(file, textsFor(file.shared.lang));
        expect(readShared(text)).toEqual({ kind: 'shared', file });
        expect(readShared(text.replaceAll('\n', '\r\n'))).toEqual({ kind: 'shared', file });
      }),
    );
  });

  it('has front matter that any reader of YAML takes for the same', () => {
    fc.assert(
      fc.property(anyFile, ({ id, shared }) => {
        const [, front = ''] = writeSharedFrontMatter({ id, shared }).split(/^---$/m);
        const { position, opening } = shared.parts;
        expect(yaml.parse(front)).toMatchObject({
          reflect: 'share/1',
          id,
          ...(position.length > 0 ? { 'self-position': position } : {}),
          ...(opening.length > 0 ? { opening: opening[0] } : {}),
          ...(shared.guesses.length > 0 ? { 'other-preserve-guess': shared.guesses } : {}),
        });
      }),
    );
  });

  it('takes answers as long as they can be', () => {
    const keep = Array.from({ length: 5 }, () => 'rust '.repeat(40_000));
    const parts = {
      position: [],
      worry: [],
      preserve: [],
      shared: [],
      keep,
      renew: [],
      uncertainty: [],
      opening: [],
    };
    const file: SharedFile = { id: 'k3f9', shared: { lang: 'nl', parts, guesses: [] } };
    expect(readShared(writeSharedFrontMatter(file))).toEqual({ kind: 'shared', file });
  });

  it('is read by its front matter alone, whatever else was added', () => {
    const file = read(`${head}keep:\n  - rust\nmood: fine\n`, '# Iets anders\nkeep: onrust\n');
    expect(file).toMatchObject({ kind: 'shared', file: { shared: { parts: { keep: ['rust'] } } } });
  });

  it('may have been written in by hand, in any YAML', () => {
    const text = `---\n${head}keep: [ 'rust' , "tijd" ]\nopening: >-\n  Wat telt\n  voor jou?\nrenew: de lijst\n---\n`;
    expect(readShared(text)).toEqual({ kind: 'needs-yaml' });
    expect(readShared(text, yaml)).toMatchObject({
      kind: 'shared',
      file: {
        shared: {
          parts: { keep: ['rust', 'tijd'], renew: ['de lijst'], opening: ['Wat telt voor jou?'] },
        },
      },
    });
  });

  it.each([
    ['no front matter', '# Van mijn kant\n'],
    ['a note', '---\nid: k3f9\nset: before\nlang: nl\n---\n'],
    ['something else of that name', '---\nreflect: true\n---\n'],
  ])('is not what has %s', (_, text) => {
    expect(readShared(text)).toEqual({ kind: 'foreign' });
  });

  it.each([
    ['is cut off', `---\n${head}keep:\n`, 1],
    ['has no id', '---\nreflect: share/1\nlang: nl\n---\n', 1],
    ['has an id that is none', '---\nreflect: share/1\nid: ../etc\nlang: nl\n---\n', 3],
    ['is in a language that is not spoken', '---\nreflect: share/1\nid: k3f9\nlang: xx\n---\n', 4],
    ['says something twice', `---\n${head}keep: a\nkeep: b\n---\n`, 6],
    ['has two opening questions', `---\n${head}opening:\n  - a\n  - b\n---\n`, 5],
    ['holds more than texts', `---\n${head}keep: {a: {b: c}}\n---\n`, 5],
    ['refers to itself', `---\n${head}keep: &a [x]\nrenew: *a\n---\n`, 6],
  ])('is refused with its line when it %s', (_, text, line) => {
    expect(readShared(text, yaml)).toEqual({ kind: 'damaged', line });
  });

  it('says so when it was made in another form', () => {
    expect(read('reflect: share/2\nid: k3f9\n')).toEqual({ kind: 'other-form', form: 'share/2' });
  });

  it.each(['---\n', '- ', '[', '{', '&a [', '*a ', '"', 'reflect: share/1\n', '\n'])(
    'is refused in a time in keeping with its length: %j',
    (piece) => {
      const read = (times: number) => readShared(`---\n${head}${piece.repeat(times)}`, yaml);
      expect(growthTo(80_000, read)).toBeLessThan(inKeeping);
      const inside = (times: number) =>
        readShared(`---\n${head}keep: ${piece.repeat(times)}\n---\n`, yaml);
      expect(growthTo(4_000, inside)).toBeLessThan(inKeeping);
    },
  );
});
