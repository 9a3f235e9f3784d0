import { describe, expect, it } from 'vitest';
import { builtInSets } from '../../../src/core/prompt-set/built-in-sets.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { renderBody } from '../../../src/render/note/note.ts';
import { sampleMeta } from '../../support/notes/note-meta.ts';

describe('a number that somebody typed in the note itself', () => {
  it.each([
    [0, '○○○○○'],
    [7, '●●●●●'],
    [1e9, '●●●●●'],
    [-3, '○○○○○'],
    [2.4, '●●○○○'],
  ])('is drawn as far as the scale goes: %s', async (number, dots) => {
    const questions = (await builtInSets.get('weekly')?.())?.questions ?? [];
    const body = renderBody({
      note: { meta: sampleMeta, answers: new Map([['temperature', number]]) },
      questions,
      setTitle: '',
      texts: textsFor('en'),
    });
    expect(body).toContain(dots);
    expect(body).not.toContain(`${dots}●`);
  });
});
