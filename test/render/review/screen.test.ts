import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/core/columns/graphemes.ts';
import { languages } from '../../../src/core/language.ts';
import { controlCharacterIn } from '../../../src/core/text/control-characters.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { drawReview, renderReviewText } from '../../../src/render/review/screen.ts';
import { anyText } from '../../support/any/any-text.ts';
import { autumn } from '../../support/notes/autumn.ts';

const english = textsFor('en').review;

const drawn = (...call: Parameters<typeof drawReview>): string[] =>
  drawReview(...call).map((row) =>
    row.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
  );

describe('a look back in a terminal', () => {
  it('can be read from top to bottom', () => {
    expect(`\n${renderReviewText(autumn, textsFor('nl').review)}`).toBe(`
Terugblik
12 okt – 23 nov 2026

De temperatuur
5 ┤
4 ┤      ○─────────●─────────╮
3 ┤●─────┤                   ○────●
2 ┤      ●                   │
1 ┤                          ●
  └────────────────────────────────
   12 okt        2 nov       23 nov

● vooraf, of in de week   ○ na het gesprek
1 = we mijden elkaar   5 = twijfel mag gewoon op tafel

Wat je wilt bewaren
• Het vaste overleg
  2 keer, de laatste keer op 16 nov
• Tijd
  20 okt

Wat je wilt vernieuwen
• De agenda
  16 nov

Stappen die nog openstaan
• Als hij zucht,
  dan wacht ik.
  Koen, 6 weken geleden

Wat je vroeg
Je stelde je openingsvraag in 2 van de 2 gesprekken.
Eén keer in andere woorden dan je had bedacht.

Wat je vermoedde
Gehoord zoals je vermoedde: 1 van de 2.
Door te vragen veranderde je beeld één keer.

Een vraag voor de volgende keer
Hoe klein mag een stap zijn, zodat hij in deze week past?
`);
  });

  it('can be read in forty columns and in ASCII', () => {
    expect(`\n${drawn(autumn, english, { columns: 40, ascii: true }).join('\n')}\n`).toBe(`
Looking back
12 Oct - 23 Nov 2026

The temperature
5 |
4 |      o---------*---------+
3 |*-----+                   o----*
2 |      *                   |
1 |                          *
  +--------------------------------
   12 Oct        2 Nov       23 Nov

* before, or in the week
o after the conversation
1 = we avoid each other
5 = doubt is welcome on the table

What you want to keep
* Het vaste overleg
  2 times, last on 16 Nov
* Tijd
  20 Oct

What you want to renew
* De agenda
  16 Nov

Steps that are still open
* Als hij zucht,
  dan wacht ik.
  Koen, 6 weeks ago

What you asked
You asked your opening question in 2 of
2 conversations.
Once in other words than you had
planned.

What you guessed
Heard as guessed: 1 of 2.
Asking changed your view once.

A question for next time
How small can a step be, so that it
fits into this week?
`);
  });

  it('tells the temperature in words and numbers, for who listens', () => {
    const rows = drawn(autumn, english, { columns: 60, ascii: true, plain: true });
    const start = rows.indexOf('The temperature');
    const told = rows.slice(start + 1, rows.indexOf('', start));
    expect(told.slice(0, 2)).toEqual([
      '1 = we avoid each other',
      '5 = doubt is welcome on the table',
    ]);
    for (const row of told.slice(2))
      expect(row).toMatch(/^\d{1,2} [A-Z][a-z]{2}(?:, after)?: [1-5]$/);
    expect(told).toHaveLength(2 + autumn.temperature.length);
    expect(rows.join('\n')).toMatch(/^[\p{L}\p{N} \n.,:;?!='"*()-]+$/u);
  });

  it('sets headings in bold and keeps what is beside words quiet', () => {
    const rows = drawReview(autumn, english, { columns: 80, ascii: false });
    expect(rows[0]).toEqual([{ text: 'Looking back', tone: 'strong' }]);
    expect(rows).toContainEqual([{ text: '  Koen, 6 weeks ago', tone: 'quiet' }]);
    expect(rows).toContainEqual(['• Het vaste overleg']);
  });

  it.each(languages)('is never wider than the screen, whatever was written, in %s', (language) => {
    const texts = textsFor(language).review;
    fc.assert(
      fc.property(anyText, anyText, fc.integer({ min: 40, max: 120 }), (text, other, columns) => {
        const kept = [{ text, times: 2, last: '2026-11-16' }] as const;
        const step = { text, note: 'k3f9', with: other, day: '2026-10-12', age: 3 } as const;
        const look = { ...autumn, about: [other], kept, openSteps: [step] };
        for (const row of drawn(look, texts, { columns, ascii: false })) {
          expect(textWidth(row)).toBeLessThan(columns);
          expect(row).toBe(row.trimEnd());
          expect(controlCharacterIn(row)).toBeUndefined();
        }
      }),
    );
  });
});
