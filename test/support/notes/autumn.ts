import type { Review } from '../../../src/core/review/review.ts';
import type { Reading } from '../../../src/core/review/review-parts.ts';
import type { Day } from '../../../src/core/time/day.ts';

const reading = (day: Day, value: number, when: Reading['when'] = 'before'): Reading => ({
  note: 'k3f9',
  day,
  value,
  when,
});

/** A look back over a season in which there was something of everything. */
export const autumn: Review = {
  period: { from: '2026-10-12', until: '2026-11-23' },
  temperature: [
    reading('2026-10-12', 3),
    reading('2026-10-20', 2),
    reading('2026-10-20', 4, 'after'),
    reading('2026-11-02', 4),
    reading('2026-11-16', 1),
    reading('2026-11-16', 3, 'after'),
    reading('2026-11-23', 3),
  ],
  kept: [
    { text: 'Het vaste overleg', times: 2, last: '2026-11-16' },
    { text: 'Tijd', times: 1, last: '2026-10-20' },
  ],
  renewed: [{ text: 'De agenda', times: 1, last: '2026-11-16' }],
  openSteps: [
    {
      text: 'Als hij zucht,\ndan wacht ik.',
      note: 'k3f9',
      with: 'Koen',
      day: '2026-10-12',
      age: 43,
    },
  ],
  asked: { asked: 1, otherWords: 1, not: 0 },
  guesses: { right: 1, partly: 1, off: 0, notDiscussed: 0 },
  next: 'smaller-step',
};
