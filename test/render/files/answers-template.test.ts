import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { textsFor } from '../../../src/i18n/index.ts';
import { renderAnswersTemplate } from '../../../src/render/files/answers-template.ts';
import { setOf } from '../../support/sets/sets.ts';

const texts = textsFor('en').template;

const set = setOf(
  { id: 'scale', type: 'scale', min: 1, max: 5, labels: [[1, { en: 'Cold' }]], private: true },
  { id: 'plain', type: 'scale', min: 0, max: 3, labels: [] },
  {
    id: 'choice',
    type: 'choice',
    choices: [{ value: 'done', label: { en: 'Done' } }, { label: { en: 'What else?' } }],
    own: { en: 'My own words' },
  },
  { id: 'needed', optional: false, when: { kind: 'answered', question: 'choice' } },
);

/** The lines above an id, without the signs of a comment. */
function above(id: string): string {
  const shown = renderAnswersTemplate(set, 'en', texts);
  const block = shown.split('\n\n').find((each) => each.includes(`\n  ${id}:`)) ?? '';
  return block.replaceAll(/^ *# */gm, '');
}

describe('an answers file to fill in', () => {
  it('is a file in which nothing is answered yet', () => {
    expect(parse(renderAnswersTemplate(set, 'en', texts))).toEqual({
      set: 'made-up',
      lang: 'en',
      with: null,
      team: null,
      date: null,
      tags: [],
      answers: { scale: null, plain: null, choice: null, needed: null },
    });
  });

  it('says of each question what it is, and what may be answered', () => {
    expect(above('scale')).toContain(`(${texts.types.scale}; ${texts.optional}; ${texts.private})`);
    expect(above('scale')).toContain('1: Cold');
    expect(above('plain')).toContain('0–3');
    expect(above('choice')).toContain('done: Done');
    expect(above('choice')).toContain(`What else?\n${texts.own}`);
    expect(above('needed')).toContain(`${texts.required}; only if choice is filled in`);
  });

  it('lets no text of a set become anything but a comment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const ask = { nl: text, en: `${text}\n${text}\r\nx: 1` };
        const odd = { ...setOf({ id: 'a', ask }, { id: 'b', ask }), title: ask };
        expect(parse(renderAnswersTemplate(odd, 'en', texts)).answers).toEqual({
          a: null,
          b: null,
        });
      }),
    );
  });
});
