import { describe, expect, it } from 'vitest';
import { jsonOfAnswers, jsonOfMeta, jsonOfNote, renderJson } from '../../src/render/json.ts';
import { sampleNote } from '../support/notes/notes.ts';

describe('a result as JSON', () => {
  it('names its shape first and ends in a newline', () => {
    const json = renderJson('reflect.due/1', { due: true, set: 'weekly', last: null });
    expect(json).toMatch(/^\{\n {2}"schema": "reflect.due\/1",\n/);
    expect(json).toMatch(/\}\n$/);
  });
});

describe('a note as JSON', () => {
  const { note } = sampleNote();

  it('has null where there is nothing, so that every key is always there', () => {
    const { with: _with, temperature: _temperature, ...bare } = note.meta;
    expect(jsonOfMeta(bare, undefined)).toMatchObject({
      path: null,
      with: null,
      team: null,
      temperature: null,
    });
  });

  it('has the answers of after beside those of before', () => {
    const after = new Map([['heard', 'Rest']]);
    expect(jsonOfNote({ ...note, after }, '/a.md', ['careful'])).toMatchObject({
      path: '/a.md',
      answers: { other: 'Koen' },
      after: { heard: 'Rest' },
      warnings: ['careful'],
    });
    expect(jsonOfNote(note, '/a.md', []).after).toBeNull();
  });

  it('keeps an answer whatever its id', () => {
    const answers = new Map([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    const json = JSON.parse(JSON.stringify(jsonOfAnswers(answers)));
    expect(Object.entries(json)).toEqual([...answers]);
  });
});
