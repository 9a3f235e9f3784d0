import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OnConflict, retell } from '../../../src/core/retell/retell.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';

const before = `# Before the meeting with Koen

> **Take this along**
>
> **Opening:** What matters?

## The tension

**Signal:** a sigh

**Facts:**

- he was late
- he left early

## For me only

**Doubt:** do I dare?
`;

const told = (text: string, now: string, onConflict: OnConflict = 'mine') =>
  retell({ text, before, now, onConflict });

const now = before.replace('a sigh', 'a laugh');

describe('a text that is told anew', () => {
  it('has what is new where nobody touched the old', () => {
    const text = `---\nid: k3f9\n---\n\n${before}\n## Answers\n`;
    expect(told(text, now)).toEqual({ text: text.replace('a sigh', 'a laugh'), conflicts: 0 });
  });

  it('keeps what a person wrote above, between and below', () => {
    const text = `Mine, above.\n\n${before
      .replace('## The tension\n', '## The tension\n\nMine, between.\n')
      .replace('- he was late\n', '- he was late\n- mine, in a list\n')}\nMine, below.\n`;
    expect(told(text, now)).toEqual({ text: text.replace('a sigh', 'a laugh'), conflicts: 0 });
  });

  it('puts new lines beside those that a person changed', () => {
    const text = before.replace('a sigh', 'a sigh, and a look');
    expect(told(text, now)).toEqual({
      text: before.replace(
        '**Signal:** a sigh',
        '**Signal:** a sigh, and a look\n\n**Signal:** a laugh',
      ),
      conflicts: 1,
    });
  });

  it('says once what the person changed in the same way', () => {
    expect(told(`${now}\nMine.\n`, now)).toEqual({ text: `${now}\nMine.\n`, conflicts: 0 });
  });

  it('keeps the heading of a part that goes when the person wrote below it', () => {
    const text = `${before}\nMine, to be remembered.\n`.replace('Koen', 'K.');
    const [kept = ''] = before.split('\n## For me only');
    const { text: fresh } = told(text, kept);
    expect(fresh).toContain('\n## For me only\n\nMine, to be remembered.\n');
    expect(fresh).not.toContain('do I dare?');
  });

  it('knows its lines when an editor took away spaces behind them, or lined up a table', () => {
    const table = '| **Me** | **Koen** |\n| ------ | -------- |\n| rest | calm |\n\nA  \nB\n';
    const text = '| **Me** | **Koen** |\n|--|--|\n| rest   | calm   |\n\nA\nB\n';
    const fresh = retell({
      text,
      before: table.replace('------ | --------', '--- | ---').replace('| --- | --- |', '|--|--|'),
      now: '| **Me** | **Koen** |\n|--|--|\n| work | calm |\n\nA  \nC\n',
      onConflict: 'mine',
    });
    expect(fresh).toEqual({
      text: '| **Me** | **Koen** |\n|--|--|\n| work | calm |\n\nA\nC\n',
      conflicts: 0,
    });
  });

  it('leaves what a person changed when all the rest goes, with its heading', () => {
    const text = `Mine.\n\n${before}`.replace('- he left early', '- he left at four');
    expect(told(text, '')).toEqual({
      text: 'Mine.\n\n## The tension\n\n- he left at four\n\n',
      conflicts: 1,
    });
  });

  it('takes a time in keeping with its length, also where thousands of lines are alike', () => {
    const growth = growthTo(4_000, (lines) => {
      const many = 'the same\n'.repeat(lines);
      const { text } = retell({
        text: `${many}mine\n`,
        before: `${many}old\n`,
        now: `${'new\n'.repeat(lines)}old\n`,
        onConflict: 'mine',
      });
      expect(text).toContain('\nmine\n');
    });
    expect(growth).toBeLessThan(inKeeping);
  });
});

describe('what is left out of a text that others will read', () => {
  const [open = ''] = before.split('\n## For me only');
  const theirs = (text: string) => told(text, open, 'theirs');

  it('goes, and nothing else does', () => {
    const text = `Mine.\n\n${before.replace('## The tension\n', '## The tension\n\nAlso mine.\n')}`;
    expect(theirs(text)).toEqual({
      text: `Mine.\n\n${open.replace('## The tension\n', '## The tension\n\nAlso mine.\n')}`,
      conflicts: 0,
    });
  });

  it('goes as well when the person changed it', () => {
    const { text, conflicts } = theirs(before.replace('do I dare?', 'do I dare to say it?'));
    expect(text).toBe(open);
    expect(conflicts).toBe(1);
  });

  it('goes with what the person wrote in the midst of it and below it', () => {
    const mine = before
      .replace('## For me only\n', '## For me only\n\nSecret one.\n')
      .replace('do I dare?', 'do I dare?\n\nSecret two.\n\n### Secret three\n');
    const { text } = theirs(`${mine}\n## Answers\n\nblock\n`);
    expect(text).not.toContain('Secret');
    expect(text).toBe(`${open}\n## Answers\n\nblock\n`);
  });

  it('goes as well when the person put it elsewhere', () => {
    const { text } = theirs(before.replace('\n## The', '\n**Doubt:** do I dare?\n\n## The'));
    expect(text).not.toContain('dare');
  });
});

/** A text as the rules make it: lines that may be alike, with and without space between. */
const anyRendering = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(
          '## One',
          '## Two',
          '- a',
          '- b',
          '> x',
          '>',
          '| a | b |',
          '| --- | --- |',
          'A: b  ',
        ),
        fc.integer({ min: 0, max: 9 }).map((number) => `Line ${number}`),
      ),
      fc.constantFrom('\n', '\n', '\n\n'),
    ),
    { maxLength: 14 },
  )
  .map((lines) => lines.flat().join(''));

/** What a person adds: each line stands nowhere else. */
const anyAdditions = fc.array(
  fc.tuple(fc.nat(20), fc.constantFrom('', '\n'), fc.constantFrom('', '\n')),
  { maxLength: 5 },
);

function withAdditions(text: string, additions: readonly (readonly [number, string, string])[]) {
  const lines = text.split(/(?<=\n)/);
  const added: string[] = [];
  for (const [index, [at, above, below]] of additions.entries()) {
    added.push(`My own remark ${index}`);
    lines.splice(Math.min(at, lines.length), 0, `${above}My own remark ${index}\n${below}`);
  }
  return { text: lines.join(''), added };
}

const bothWays = fc.constantFrom<OnConflict>('mine', 'theirs');
const wordsOf = (text: string) => text.split('\n').map((line) => line.trimEnd());

describe('any text that is told anew', () => {
  it('is exactly the new one where a person changed nothing', () => {
    fc.assert(
      fc.property(anyRendering, anyRendering, bothWays, (old, fresh, onConflict) => {
        expect(retell({ text: old, before: old, now: fresh, onConflict }).text).toBe(fresh);
      }),
    );
  });

  it('stays as it is, to the byte, where the rules say the same', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        anyRendering,
        bothWays,
        (text, old, onConflict) => {
          expect(retell({ text, before: old, now: old, onConflict })).toEqual({
            text,
            conflicts: 0,
          });
        },
      ),
    );
  });

  it('has every line that a person added, once and in their order', () => {
    fc.assert(
      fc.property(anyRendering, anyRendering, anyAdditions, (old, fresh, additions) => {
        const { text, added } = withAdditions(old, additions);
        const result = retell({ text, before: old, now: fresh, onConflict: 'mine' }).text;
        const inText = wordsOf(text).filter((line) => added.includes(line));
        expect(wordsOf(result).filter((line) => added.includes(line))).toEqual(inText);
      }),
    );
  });

  it('has every line of the new one where a person only added', () => {
    fc.assert(
      fc.property(anyRendering, anyRendering, anyAdditions, (old, fresh, additions) => {
        const { text, added } = withAdditions(old, additions);
        const result = retell({ text, before: old, now: fresh, onConflict: 'mine' }).text;
        const rest = wordsOf(result).filter((line) => line !== '' && !added.includes(line));
        const headings = (lines: string[]) => lines.filter((line) => !line.startsWith('## '));
        expect(headings(rest)).toEqual(headings(wordsOf(fresh).filter((line) => line !== '')));
      }),
    );
  });

  it('keeps whatever a person made of the lines of the rules', () => {
    fc.assert(
      fc.property(anyRendering, anyRendering, fc.nat(13), (old, fresh, which) => {
        const lines = old.split(/(?<=\n)/);
        const at = which % lines.length;
        const text = lines
          .map((line, index) => (index === at ? 'Rewritten by me\n' : line))
          .join('');
        const result = retell({ text, before: old, now: fresh, onConflict: 'mine' }).text;
        expect(wordsOf(result)).toContain('Rewritten by me');
      }),
    );
  });

  it('holds nothing that the rules left out, whatever a person wrote around it', () => {
    fc.assert(
      fc.property(anyRendering, anyAdditions, fc.nat(13), (open, additions, which) => {
        const lines = open.split(/(?<=\n)/);
        lines.splice(which % lines.length, 0, 'Private one\n\n', 'Private two\n');
        const whole = lines.join('');
        const { text } = withAdditions(whole, additions);
        const edited = text.replace('Private two', 'Private too');
        const result = retell({
          text: edited,
          before: whole,
          now: open,
          onConflict: 'theirs',
        }).text;
        expect(result).not.toContain('Private');
      }),
    );
  });

  it('has Windows line ends where it had them', () => {
    fc.assert(
      fc.property(
        anyRendering,
        anyRendering,
        anyAdditions,
        bothWays,
        (old, fresh, more, onConflict) => {
          const { text } = withAdditions(`Mine\n${old}`, more);
          const windows = (lines: string) => lines.replaceAll('\n', '\r\n');
          const plain = retell({ text, before: old, now: fresh, onConflict });
          const result = retell({ text: windows(text), before: old, now: fresh, onConflict });
          expect(result).toEqual({ ...plain, text: windows(plain.text) });
        },
      ),
    );
  });
});
