import { describe, expect, it } from 'vitest';
import { renderForZsh } from '../../../src/render/completion/zsh.ts';

describe('candidates for zsh', () => {
  it('are whole words, each with the line that it has in a list', () => {
    const completion = {
      before: '--set=',
      candidates: [
        { value: 'trust', description: 'Room for doubt' },
        { value: 'weekly', description: 'Weekly check-in' },
      ],
      files: false,
      goesOn: false,
    };
    expect(renderForZsh(completion, 80)).toBe(
      'lines\n--set=trust\ttrust   Room for doubt\n--set=weekly\tweekly  Weekly check-in\n',
    );
  });

  it('stand beside each other when nothing is told of them', () => {
    const completion = {
      before: '',
      candidates: [{ value: 'Jan de Vries' }],
      files: true,
      goesOn: true,
    };
    expect(renderForZsh(completion, 80)).toBe('files open\nJan de Vries\tJan de Vries\n');
  });
});
