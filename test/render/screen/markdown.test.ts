import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWidth } from '../../../src/core/columns/line.ts';
import { drawMarkdown } from '../../../src/render/screen/markdown.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';
import { hostileText } from '../reading.ts';

const draw = (markdown: string, columns = 60) =>
  drawMarkdown(markdown, { columns, ascii: false, plain: false });

const screenOf = (markdown: string, columns?: number): string[] =>
  draw(markdown, columns).map((line) => line.map(({ text }) => text).join(''));

describe('Markdown on a screen', () => {
  it.each<[string, string, readonly string[]]>([
    ['a paragraph', 'Een\ntwee  \ndrie', ['Een twee', 'drie']],
    ['headings', '# A\n\n## B\n\n### C\n\nd', ['A', '═', '', 'B', '─', '', 'C', 'd']],
    ['a label with its list', '**Dit:**\n\n- a\n- b', ['Dit:', '• a', '• b']],
    ['a list of paragraphs', '- a\n\n  b\n\n- c', ['• a', '', '  b', '', '• c']],
    ['a list in a list', '1. a\n   - b\n2. c', ['1. a', '', '   • b', '2. c']],
    ['a list that begins later', '9. a\n10. b', [' 9. a', '10. b']],
    ['a list of tasks', '- [ ] a\n- [x] b', ['• [ ] a', '• [✓] b']],
    ['a quote in a quote', '> a\n>\n> > b', ['┃ a', '┃', '┃ ┃ b']],
    ['code', '```js\nif (a)\n\tb\n```', ['  if (a)', '      b']],
    ['HTML', '<b>x</b>\n\na <i>b</i>', ['<b>x</b>', '', 'a <i>b</i>']],
    ['a rule', 'a\n\n---\n\nb', ['a', '', '─'.repeat(20), '', 'b']],
    ['what was escaped', '\\*a\\* \\# &lt; \\`', ['*a* # < `']],
    ['a link', '[hier](https://x.nl)', ['hier (https://x.nl)']],
    [
      'a bare address',
      'https://x.nl en www.x.nl en a@b.nl',
      ['https://x.nl en www.x.nl en a@b.nl'],
    ],
    ['a picture', '![de zucht](a.png) ![](b.png)', ['de zucht (a.png) b.png']],
    ['a footnote', 'a[^1]\n\n[^1]: b', ['a[1]', '', '[1] b']],
    ['wide characters', '日本語日本語日本語', ['日本語日本語', '日本語']],
  ])('shows %s', (name, markdown, lines) => {
    expect(screenOf(markdown, name === 'wide characters' ? 12 : 60)).toEqual(lines);
  });

  it('has a tone for what is strong, and for what is a guess', () => {
    expect(draw('a **b** *c (guess)* `d`')).toEqual([
      [
        { text: 'a ', tone: 'plain' },
        { text: 'b', tone: 'strong' },
        { text: ' ', tone: 'plain' },
        { text: 'c (guess)', tone: 'emphasis' },
        { text: ' ', tone: 'plain' },
        { text: 'd', tone: 'accent' },
      ],
    ]);
  });

  it('reads quotes in quotes, however deep, to the last word', () => {
    const draw = (depth: number) => screenOf(`${'>'.repeat(depth)} the end`).join('');
    expect(draw(20_000)).toContain('the end');
    // A line of 5,000 took 2.5 seconds, and four times as long for each doubling.
    expect(growthTo(8_000, draw)).toBeLessThan(inKeeping);
  });

  it.each([
    ['quotes', `${'> '.repeat(60)}end`, '> '.repeat(19)],
    ['lists', `${'- '.repeat(60)}end`, '- '.repeat(18)],
    ['emphasis', `${'*a '.repeat(60)}end${' b*'.repeat(60)}`, '*a '.repeat(19)],
  ])(
    'shows %s as they were written where they are deeper than anyone reads',
    (_, markdown, written) => {
      const screen = screenOf(markdown, 400).join('');
      expect(screen).toContain(written);
      expect(screen).toContain('end');
    },
  );

  it('never makes a line wider than the screen', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 12, max: 80 }), (markdown, columns) => {
        for (const line of draw(markdown, columns)) {
          expect(lineWidth(line)).toBeLessThanOrEqual(columns);
        }
      }),
    );
  });
});

describe('a table on a screen', () => {
  const table = '| | Ik | Jij |\n|-|-|-|\n| Wil: | rust in de week | tijd voor klanten |';

  it('has its columns beside each other where they fit', () => {
    expect(screenOf(table)).toEqual([
      '      Ik               Jij',
      '────  ───────────────  ─────────────────',
      'Wil:  rust in de week  tijd voor klanten',
    ]);
  });

  it('is stacked where they do not', () => {
    expect(screenOf(table, 30)).toEqual([
      'Wil:',
      '  Ik: rust in de week',
      '  Jij: tijd voor klanten',
    ]);
  });

  it('gives room to the column that needs it', () => {
    const long = `| a | b |\n|-|-|\n| x | ${'woord '.repeat(20)}|\n| y | z |`;
    expect(screenOf(long, 64)).toEqual([
      'a  b',
      `─  ${'─'.repeat(61)}`,
      `x  ${'woord '.repeat(10).trim()}`,
      `   ${'woord '.repeat(10).trim()}`,
      '',
      'y  z',
    ]);
  });
});
