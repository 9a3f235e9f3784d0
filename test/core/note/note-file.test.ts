import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as yaml from 'yaml';
import type { Answers } from '../../../src/core/answers/answer.ts';
import { writeAnswersBlock } from '../../../src/core/answers/answers-block.ts';
import { writeFrontMatter } from '../../../src/core/front-matter/front-matter.ts';
import { readNote, replaceAnswersBlock } from '../../../src/core/note/note-file.ts';
import { anyAnswers, anyText } from '../../support/any/any-text.ts';
import { sampleMeta } from '../../support/notes/note-meta.ts';

const answers: Answers = new Map<string, string | number>([
  ['other', 'Koen'],
  ['temperature', 3],
  ['signal', 'Een zucht,\n\n  en stilte\n'],
]);

const front = writeFrontMatter(sampleMeta);
const block = writeAnswersBlock('answers', answers);
const note = `${front}\n# Voor het gesprek met Koen\n\n---\n\nTekst.\n\n## Antwoorden\n\n${block}`;

const answersIn = (text: string): Answers | string => {
  const result = readNote(text, yaml);
  return result.kind === 'note' ? result.note.answers : result.kind;
};

describe('a note', () => {
  it('is read back as it was made', () => {
    expect(readNote(note)).toMatchObject({
      kind: 'note',
      note: { meta: sampleMeta, answers },
      extra: '',
      bodyStart: front.length,
    });
  });

  it('has the answers of after the conversation beside those of before', () => {
    const after: Answers = new Map([['heard', 'Hij was moe']]);
    const text = `${note}\n## Na het gesprek\n\n${writeAnswersBlock('after', after)}`;
    expect(readNote(text)).toMatchObject({ note: { meta: sampleMeta, answers, after } });
  });

  it.each<[string, (text: string) => string]>([
    ['an editor of Windows', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['an editor that ends lines tidily', (text) => text.replaceAll(/[ \t]+$/gm, '').trimEnd()],
    [
      'an editor that puts a space behind our lines',
      (text) => text.replace('lang: nl', 'lang: nl '),
    ],
    [
      'a person who adds text',
      (text) => text.replace('Tekst.', 'Tekst.\n\n```\ncode: x\n```\n---\n'),
    ],
    ['a person who adds text below', (text) => `${text}\n---\nid: x\n---\n\n~~~\nopen`],
    ['a person who takes the summary away', () => `${front}${block}`],
    ['a person who moves the answers up', () => `${front}${block}\n# Titel\n\nTekst`],
    ['a person who adds a key', (text) => text.replace('set:', 'own:\n  - x\nset:')],
    ['a person who adds a heading', (text) => text.replace('## Antwoorden', '<details>\n\n# Meer')],
  ])('keeps its answers through %s', (_, change) => {
    expect(answersIn(change(note))).toEqual(answers);
  });

  it('keeps its answers, whatever they are and whatever is written around them', () => {
    const around = anyText.filter((text) => !text.includes('reflect-answers'));
    fc.assert(
      fc.property(anyAnswers, around, around, fc.boolean(), (any, above, below, windows) => {
        const text = `${front}${above}\n${writeAnswersBlock('answers', any)}${below}`;
        const saved = windows ? `\ufeff${text.replaceAll('\n', '\r\n')}` : text;
        expect(answersIn(Buffer.from(saved).toString('utf8'))).toEqual(any);
      }),
      { numRuns: 1_000 },
    );
  });

  it('asks for the library where a person wrote in another form', () => {
    expect(readNote(note.replace('Koen\nstatus', "'Koen'\nstatus"))).toEqual({
      kind: 'needs-yaml',
    });
    expect(readNote(note.replace('other: Koen', "other: 'Koen'"))).toEqual({ kind: 'needs-yaml' });
  });
});

describe('a file among the notes', () => {
  it.each([
    ['is empty', ''],
    ['is a text', '# Title\n\nreflect-answers\n'],
    ['has front matter of its own', '---\nid: 12\ntags: [x]\n---\n\n# Title\n'],
    ['is no text at all', '\u0000\u0001\ufffd'],
  ])('is foreign when it %s', (_, text) => {
    expect(readNote(text, yaml)).toEqual({ kind: 'foreign' });
  });

  it.each<[string, string, number | undefined]>([
    ['was cut off in its front matter', note.slice(0, 150), 1],
    ['was cut off in its answers', note.slice(0, -5), 21],
    ['lost its answers', front, undefined],
    ['lost its front matter', note.slice(front.length), 1],
    ['has wrong front matter', note.replace('lang: nl', 'lang: [nl'), 6],
    [
      'has a wrong answer',
      note.replace('temperature: 3\nsignal', 'temperature: {3: [4]}\nsignal'),
      23,
    ],
    ['has a wrong answer of after', `${note}\`\`\`yaml reflect-after\nx: {a: b}\n\`\`\`\n`, 30],
  ])('is damaged when it %s', (_, text, line) => {
    expect(readNote(text, yaml)).toEqual({ kind: 'damaged', line });
  });

  it('is a note, damaged or foreign: nothing that it holds makes reading fail', () => {
    const anyBytes = fc
      .uint8Array({ maxLength: 400 })
      .map((bytes) => Buffer.from(bytes).toString());
    const cutAndMixed = fc
      .tuple(fc.nat(note.length), fc.nat(note.length), fc.oneof(anyBytes, anyText))
      .map(([from, to, text]) => note.slice(0, from) + text + note.slice(to));
    fc.assert(
      fc.property(fc.oneof(anyBytes, anyText, cutAndMixed), (text) => {
        expect(['note', 'damaged', 'foreign']).toContain(readNote(text, yaml).kind);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('putting other answers in a note', () => {
  const blockOf = (text: string) => {
    const result = readNote(text, yaml);
    if (result.kind !== 'note') throw new Error(`no note: ${result.kind}`);
    return result.blocks.answers;
  };

  it('changes the block and leaves every other character', () => {
    fc.assert(
      fc.property(anyAnswers, anyText, fc.boolean(), (any, below, windows) => {
        const around = below.includes('reflect-answers') ? '' : below;
        const plain = `${note}${around}`;
        const text = windows ? plain.replaceAll('\n', '\r\n') : plain;
        const changed = replaceAnswersBlock(text, blockOf(text), 'answers', any);
        expect(answersIn(changed)).toEqual(any);
        expect(replaceAnswersBlock(changed, blockOf(changed), 'answers', answers)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('adds no line end that was not there', () => {
    const text = note.trimEnd();
    expect(replaceAnswersBlock(text, blockOf(text), 'answers', answers)).toBe(text);
  });
});
