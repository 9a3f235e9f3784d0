import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { renderNote } from '../../src/render/note.ts';
import * as s from './samples.ts';
it('looks', async () => {
  const all = [['before', s.markBeforeKoen], ['intention', s.koenAboutMark], ['experience', s.experienceOfKoen], ['uncertainty', s.sharingUncertainty], ['trust', s.teamTrust], ['weekly', s.quietWeek]] as const;
  for (const [set, w] of all) writeFileSync(`/tmp/look-${set}.md`, renderNote(await s.builtIn(set, w)));
});
