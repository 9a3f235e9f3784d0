import { describe, expect, it } from 'vitest';
import { renderForFish } from '../../../src/render/completion/fish.ts';

describe('candidates for fish', () => {
  it('are whole words, each with what it is', () => {
    const candidates = [{ value: 'trust', description: 'Room for doubt' }, { value: 'own' }];
    expect(renderForFish({ before: '--set=', candidates, files: true, goesOn: false })).toBe(
      'files\n--set=trust\tRoom for doubt\n--set=own\n',
    );
  });
});
