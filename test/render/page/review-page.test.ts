import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review } from '../../../src/core/review/review.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { renderReviewPage } from '../../../src/render/page/review-page.ts';
import { faultsIn } from '../../support/formats/page-rules.ts';
import { elementIn, elementsOf } from '../../support/formats/page-tree.ts';
import { autumn } from '../../support/notes/autumn.ts';
import { hostileText } from '../reading.ts';

const pageOf = (looked: Review): string => renderReviewPage(looked, textsFor('nl').review, 'nl');

const textsIn = (html: string, name: string) =>
  elementsOf(html).flatMap((each) => (each.name === name ? [each.text] : []));

describe('a look back as a page', () => {
  it('has its title, the days that it is about, and a heading for each part', () => {
    const html = pageOf(autumn);
    expect(faultsIn(html)).toEqual([]);
    expect(elementIn(html, 'html').attributes.lang).toBe('nl');
    expect(textsIn(html, 'title')[0]).toBe('Terugblik');
    expect(textsIn(html, 'h1')).toEqual(['Terugblik']);
    expect(textsIn(html, 'p')[0]).toBe('12 okt – 23 nov 2026');
    expect(textsIn(html, 'h2')).toEqual([
      ...['De temperatuur', 'Wat je wilt bewaren', 'Wat je wilt vernieuwen'],
      ...['Stappen die nog openstaan', 'Wat je vroeg', 'Wat je vermoedde'],
      'Een vraag voor de volgende keer',
    ]);
  });

  it('has the temperature drawn, with words for who cannot see it', () => {
    expect(elementIn(pageOf(autumn), 'svg').attributes.role).toBe('img');
    expect(elementIn(pageOf(autumn), 'desc').text).toContain('20 okt 2026, na: 4');
  });

  it('keeps the words and the lines of a person, with what is beside them in brackets', () => {
    const html = pageOf(autumn);
    expect(textsIn(html, 'li').slice(0, 2)).toEqual([
      'Het vaste overleg (2 keer, de laatste keer op 16 nov)',
      'Tijd (20 okt)',
    ]);
    const step = elementsOf(html).filter(({ text }) => text.startsWith('Als hij zucht'));
    expect(step[0]?.text).toBe('Als hij zucht,dan wacht ik. (Koen, 6 weken geleden)');
    expect(html).toContain('Als hij zucht,<br/>dan wacht ik.');
  });

  it('shows words as words, whatever they are', () => {
    const said = fc.oneof(
      hostileText,
      fc.constantFrom('</style><script>x</script>', ']]>', 'x'.repeat(10_000)),
    );
    fc.assert(
      fc.property(said, said, (text, other) => {
        const step = { text, note: 'k3f9', with: other, day: '2026-10-12', age: 3 } as const;
        const kept = [{ text, times: 2, last: '2026-11-16' }] as const;
        expect(faultsIn(pageOf({ ...autumn, kept, renewed: kept, openSteps: [step] }))).toEqual([]);
      }),
    );
  });
});
