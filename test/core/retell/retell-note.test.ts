import { describe, expect, it } from 'vitest';
import { retellNote } from '../../../src/core/retell/retell-note.ts';

const front = '---\nid: k3f9\nA: one\n---\n';
const block = '```yaml reflect-answers\nA: one\n```\n';
const fresh = '```yaml reflect-answers\nA: two\n```\n';
const body = '# Title\n\nA: one\n';
const parts = [{ before: body, now: body.replace('one', 'two') }];

const told = (text: string, onConflict: 'mine' | 'theirs' = 'mine') => {
  const start = text.indexOf(block);
  const place = { start, end: start + block.length };
  return retellNote(text, front.length, [{ place, text: fresh }], parts, onConflict).text;
};

describe('a note that is told anew', () => {
  it('has its block replaced, and its front matter left alone', () => {
    expect(told(`${front}\n${body}\n${block}`)).toBe(
      `${front}\n${body.replace('one', 'two')}\n${fresh}`,
    );
  });

  it('has the space above a title that a person changed as they left it', () => {
    const mine = body.replace('# Title', '# Mine');
    expect(told(`${front}\n${mine}\n${block}`)).toBe(
      `${front}\n${mine.replace('one', 'two')}\n${fresh}`,
    );
  });

  it('does not take the answers for something that was told', () => {
    const text = `${front}\n${block}\nMine.\n\n# Title\n`;
    expect(told(text)).toMatch(/^---\nid: k3f9\nA: one\n---\n/);
    expect(told(text)).toContain(`\n${fresh}\nMine.\n`);
  });

  it('keeps its block wherever a person put it, and whatever goes', () => {
    const moved = `${front}\n# Title\n\n${block}\nA: one\n`;
    for (const onConflict of ['mine', 'theirs'] as const) {
      expect(told(moved, onConflict)).toContain(`\n${fresh}`);
      const start = moved.indexOf(block);
      const place = { start, end: start + block.length };
      const gone = retellNote(
        moved,
        front.length,
        [{ place, text: fresh }],
        [{ before: body, now: '' }],
        onConflict,
      );
      expect(gone.text).toContain(`\n${fresh}`);
      expect(gone.text).not.toContain('A: one\n\n');
    }
  });

  it('is not misled by words that look like a mark of ours', () => {
    const text = `${front}\nreflect-block-0; reflect-block--0;\n${body}\n${block}`;
    expect(told(text)).toBe(
      `${front}\nreflect-block-0; reflect-block--0;\n${body.replace('one', 'two')}\n${fresh}`,
    );
  });
});
