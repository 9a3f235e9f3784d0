import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  linesFor,
  shellLines,
  withLine,
  withoutLines,
} from '../../../src/core/completion/shell-line.ts';
import { shells } from '../../../src/core/completion/shells.ts';

const { bash } = shellLines;

describe('the line in the file of a shell', () => {
  it.each([
    ['an empty file', '', `${bash}\n`],
    ['a file', 'alias x=y\n', `alias x=y\n${bash}\n`],
    ['a file without a line end at its end', 'alias x=y', `alias x=y\n${bash}`],
    ['a file with Windows line ends', 'a\r\nb\r\n', `a\r\nb\r\n${bash}\r\n`],
    ['the same without one at its end', 'a\r\nb', `a\r\nb\r\n${bash}`],
  ])('goes at the end of %s', (_, before, after) => {
    expect(withLine('bash', before)).toBe(after);
  });

  it('leaves no trace when it is taken out again, whatever bytes the file holds', () => {
    const text = fc
      .array(fc.constantFrom('a', '\n', '\r\n', '\r', '\0', '\xff', 'reflect', ' '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...shells), text, (shell, before) => {
        expect(withoutLines(shell, withLine(shell, before))).toBe(before);
      }),
    );
  });

  it.each([
    bash,
    `  ${bash}  `,
    'eval "$(reflect completion bash)"',
    'source <(reflect completion bash)',
    '. <(reflect completion bash) # mine',
  ])('is known, also as a person writes it: %s', (line) => {
    const text = `first\n${line}\r\nlast\n`;
    expect(linesFor('bash', text)).toEqual([{ text: line, number: 2 }]);
    expect(withoutLines('bash', text)).toBe('first\nlast\n');
  });

  it.each([
    '# eval "$(reflect completion bash)"',
    'echo "reflect completion bash"',
    'eval "$(reflect completion bash)"; export KEEP=me',
    'eval "$(reflect completion zsh)"',
    'eval "$(other completion bash)"',
  ])('is no line of somebody else: %s', (line) => {
    expect(linesFor('bash', `${line}\n`)).toEqual([]);
    expect(withoutLines('bash', `${line}\n`)).toBe(`${line}\n`);
  });

  it('goes wherever it stands, also twice', () => {
    const text = `${bash}\nkeep\n${bash}`;
    expect(withoutLines('bash', text)).toBe('keep');
  });
});
