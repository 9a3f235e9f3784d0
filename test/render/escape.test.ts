import { describe, expect, it } from 'vitest';
import { escapeLine, linesOf, type Place, paragraphsOf } from '../../src/render/escape.ts';
import { growthTo, inKeeping } from '../support/processor-time.ts';

describe('plain prose', () => {
  it.each([
    'Als hij zucht, dan vraag ik: "Wat maakt dit lastig?" (en wacht!)',
    'Koen & Mark; R&D – 3.5% meer, +31 6 12345678, 20°C…',
    '2 * 3 = 6 en a < b > c, <3',
    'snake_case_namen en C:\\Users\\jan',
    '‘Moet dat?’ zei hij - en toen: #1!',
    'Het kost $5.',
    'ja/nee? {haakjes} ^dakje',
    'Zie https://voorbeeld.nl/a?b=c&d=e en mail jan@voorbeeld.nl',
  ])('stays as it is: %s', (line) => {
    expect(escapeLine(line, 'start')).toBe(line);
  });
});

describe('what acts anywhere in a line', () => {
  it.each([
    ['*nadruk*', '\\*nadruk\\*'],
    ['_nadruk_', '\\_nadruk\\_'],
    ['~~weg~~', '\\~\\~weg\\~\\~'],
    ['`code`', '\\`code\\`'],
    ['[tekst](adres)', '\\[tekst](adres)'],
    ['![beeld](adres)', '!\\[beeld](adres)'],
    ['voetnoot[^1]', 'voetnoot\\[^1]'],
    ['<script>', '\\<script>'],
    ['<!-- weg -->', '\\<!-- weg -->'],
    ['<&jan@voorbeeld.nl>', '\\<&jan@voorbeeld.nl>'],
    ['&amp; &#60;', '\\&amp; \\&#60;'],
    ['\\*', '\\\\\\*'],
    ['einde\\', 'einde\\\\'],
    ['%% weg %%', '\\%\\% weg \\%\\%'],
    ['van $5 tot $9', 'van \\$5 tot \\$9'],
  ])('%s is escaped', (line, escaped) => {
    expect(escapeLine(line, 'middle')).toBe(escaped);
    expect(escapeLine(line, 'start')).toBe(escaped);
  });
});

describe('what acts at the start of a line', () => {
  it.each([
    ['# kop', '\\# kop'],
    ['> citaat', '\\> citaat'],
    ['- punt', '\\- punt'],
    ['+ punt', '\\+ punt'],
    ['1. een', '1\\. een'],
    ['12) twaalf', '12\\) twaalf'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['|-|-|', '\\|-|-|'],
    [':-:', '\\:-:'],
  ])('%s is escaped there and nowhere else', (line, escaped) => {
    expect(escapeLine(line, 'start')).toBe(escaped);
    expect(escapeLine(line, 'middle')).toBe(line);
  });
});

it('lets no bar end a table cell', () => {
  expect(escapeLine('a|b\\|c', 'cell')).toBe('a\\|b\\\\\\|c');
});

it.each<[string, Place, string]>([
  ['https://x.nl/_a_', 'middle', 'https\\://x.nl/\\_a\\_'],
  ['www.x.nl/*', 'middle', 'www\\.x.nl/\\*'],
  ['https://x.nl/a|b', 'cell', 'https\\://x.nl/a\\|b'],
])(
  'an address that needs an escape is no link, so that the escape is not shown: %s',
  (line, place, escaped) => {
    expect(escapeLine(line, place)).toBe(escaped);
  },
);

describe('the lines of a text', () => {
  it('break wherever any program breaks them', () => {
    expect(linesOf('a\nb\r\nc\rd\u2028e\u2029f\u0085g\vh\fi')).toEqual([...'abcdefghi']);
  });

  it('have no space at their edges', () => {
    expect(linesOf('    a \t\n\u00a0b\u3000')).toEqual(['a', 'b']);
  });

  it('show what would steer a terminal or turn a text around', () => {
    expect(linesOf('\u001b[31mrood\u202edoor')).toEqual(['␛[31mrood�door']);
  });

  it('are paragraphs between empty lines', () => {
    expect(paragraphsOf('\n\na\nb\n \n\nc\n')).toEqual([['a', 'b'], ['c']]);
  });
});

it.each(['*', '_', 'a_', '\\', '&a', '<', '<a@', '$a', 'http://', 'www.', '日', '- '])(
  'takes a time in keeping with the length, whatever is repeated: %s',
  (piece) => {
    const write = (length: number) => escapeLine(piece.repeat(length / piece.length), 'start');
    expect(growthTo(40_000, write)).toBeLessThan(inKeeping);
  },
);
