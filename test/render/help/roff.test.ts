import { describe, expect, it } from 'vitest';
import { roffBlocks, roffSection, roffText } from '../../../src/render/help/roff.ts';

describe('a text for the manual', () => {
  it.each([
    ['--no-color', '\\-\\-no\\-color'],
    ['.hidden', '\\&.hidden'],
    ["'quoted'", '\\(aqquoted\\(aq'],
    ['"on time"', '\\(dqon time\\(dq'],
    ['C:\\notes', 'C:\\enotes'],
    ['~/.config', '\\(ti/.config'],
    ['`a` ^b', '\\(gaa\\(ga \\(hab'],
    ['notes/…', 'notes/\\[u2026]'],
    ['one\n.two', 'one .two'],
  ])('%s is shown as it is', (text, roff) => {
    expect(roffText(text)).toBe(roff);
  });
});

describe('help in the manual', () => {
  it('has sections in capitals', () => {
    expect(roffSection('SH', 'Exit status')).toBe('.SH "EXIT STATUS"');
    expect(roffSection('SS', 'Searching')).toBe('.SS "Searching"');
  });

  it('keeps lines that are to be copied, empty ones too', () => {
    expect(roffBlocks([{ kind: 'verbatim', lines: ['name: short', '', '.dot'] }])).toEqual([
      '.PP',
      '.RS 4',
      '.nf',
      'name: short',
      '\\&',
      '\\&.dot',
      '.fi',
      '.RE',
    ]);
  });

  it('sets what is explained in bold above what it is', () => {
    const items = [{ term: '-n', text: 'how many' }];
    expect(roffBlocks([{ kind: 'items', items }])).toEqual(['.TP', '\\fB\\-n\\fP', 'how many']);
  });
});
