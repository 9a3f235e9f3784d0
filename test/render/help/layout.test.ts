import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HelpBlock, heading, listed, prose } from '../../../src/render/help/block.ts';
import { columnsFor, layoutHelp } from '../../../src/render/help/layout.ts';

const rows = (blocks: readonly HelpBlock[], columns: number) =>
  layoutHelp(blocks, columns).map((line) => line.map(({ text }) => text).join(''));

const page = [
  prose('Shows a note.'),
  { kind: 'usage', label: 'Usage:', text: 'reflect show [options] [note]' } as const,
  ...listed('Options', [
    { term: '--raw', text: 'the file as it is, instead of a drawing of it' },
    { term: '--no-pager', text: 'without a pager' },
  ]),
];

describe('help', () => {
  it('stands in two columns where there is room', () => {
    expect(rows(page, 50)).toEqual([
      'Shows a note.',
      'Usage: reflect show [options] [note]',
      '',
      'Options',
      '  --raw       the file as it is, instead of a',
      '              drawing of it',
      '  --no-pager  without a pager',
    ]);
  });

  it('stands below its terms where there is not', () => {
    expect(rows(page, 34)).toEqual([
      'Shows a note.',
      'Usage: reflect show [options]',
      '       [note]',
      '',
      'Options',
      '  --raw',
      '      the file as it is, instead',
      '      of a drawing of it',
      '  --no-pager',
      '      without a pager',
    ]);
  });

  it('gives a term that is very long its text below, and the others theirs beside', () => {
    const items = [
      { term: 'when: { question: other-source, is: guess }', text: 'one answer' },
      { term: 'short', text: 'beside' },
    ];
    expect(rows([{ kind: 'items', items }], 60)).toEqual([
      '  when: { question: other-source, is: guess }',
      '         one answer',
      '  short  beside',
    ]);
  });

  it('breaks a command as a shell takes it for one line', () => {
    const term = "reflect --answer other=Koen --answer 'opening=What do you need?'";
    const drawn = (columns: number) =>
      rows([{ kind: 'examples', items: [{ term, text: 'makes a note' }] }], columns);
    expect(drawn(50)).toEqual([
      '  reflect --answer other=Koen --answer \\',
      "    'opening=What do you need?'",
      '      makes a note',
    ]);
    expect(drawn(term.length + 2)).toEqual([`  ${term}`, '      makes a note']);
  });

  it('leaves lines that are to be copied, and paths, as they are', () => {
    const items = [{ term: '/home/koen/My Notes/reflect', text: 'your notes' }];
    const lines = ['a line of code that is long', '', 'b'];
    expect(
      rows(
        [
          { kind: 'places', items },
          { kind: 'verbatim', lines },
        ],
        20,
      ),
    ).toEqual([
      '  /home/koen/My Notes/reflect',
      '      your notes',
      '',
      '  a line of code that is long',
      '',
      '  b',
    ]);
  });

  it('shows what matters in it: headings strong, what an example does quiet', () => {
    const tones = layoutHelp(
      [heading('Examples'), { kind: 'examples', items: [{ term: 'a', text: 'b' }] }],
      40,
    ).map((line) => line.map(({ tone }) => tone));
    expect(tones).toEqual([['strong'], ['plain'], ['quiet']]);
  });

  it('never breaks a word, loses none, and is wider than it may be only by a single word', () => {
    const word = fc.stringMatching(/^[a-z…é-]{1,30}$/);
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    const item = fc.record({ term: word, text });
    const block = fc.oneof(
      text.map(prose),
      fc.array(item, { minLength: 1 }).map((items): HelpBlock => ({ kind: 'items', items })),
    );
    fc.assert(
      fc.property(fc.array(block), fc.integer({ min: 1, max: 100 }), (blocks, columns) => {
        const words = blocks.flatMap((each) =>
          each.kind === 'items'
            ? each.items.flatMap((each) => [each.term, ...each.text.split(' ')])
            : 'text' in each
              ? each.text.split(' ')
              : [],
        );
        const drawn = rows(blocks, columns);
        expect(drawn.flatMap((row) => row.split(' ')).filter((each) => each !== '')).toEqual(words);
        for (const row of drawn) {
          if (row.length > columns) expect(row.trim().split(' ')).toHaveLength(1);
        }
      }),
    );
  });
});

describe('the columns of help', () => {
  it.each([
    [80, 79],
    [40, 39],
    [200, 88],
    [1, 1],
    [undefined, 79],
  ])('on a terminal of %s are %i: the last is kept free, and lines stay readable', (has, takes) => {
    expect(columnsFor(has)).toBe(takes);
  });
});
