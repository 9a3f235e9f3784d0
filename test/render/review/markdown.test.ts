import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/i18n/index.ts';
import { renderReviewMarkdown } from '../../../src/render/review/markdown.ts';
import { autumn } from '../../support/notes/autumn.ts';

const english = textsFor('en').review;

describe('a look back as Markdown', () => {
  it('says what a terminal shows, with a chart that Mermaid draws', () => {
    expect(`\n${renderReviewMarkdown(autumn, english)}`).toBe(`
# Looking back

12 Oct – 23 Nov 2026

## The temperature

\`\`\`mermaid
xychart-beta
  title "Temperature"
  x-axis ["12 Oct", "20 Oct", "20 Oct, after", "2 Nov", "16 Nov", "16 Nov, after", "23 Nov"]
  y-axis 1 --> 5
  line [3, 2, 4, 4, 1, 3, 3]
\`\`\`

1 = we avoid each other  
5 = doubt is welcome on the table

## What you want to keep

- Het vaste overleg (2 times, last on 16 Nov)
- Tijd (20 Oct)

## What you want to renew

- De agenda (16 Nov)

## Steps that are still open

- Als hij zucht,  
  dan wacht ik. (Koen, 6 weeks ago)

## What you asked

You asked your opening question in 2 of 2 conversations.

Once in other words than you had planned.

## What you guessed

Heard as guessed: 1 of 2.

Asking changed your view once.

## A question for next time

How small can a step be, so that it fits into this week?
`);
  });

  it('says below a list what is not in it', () => {
    const openSteps = Array.from({ length: 9 }, (_, order) => ({
      text: 'If',
      note: 'k3f9',
      day: '2026-10-12' as const,
      age: 90 - order,
    }));
    expect(renderReviewMarkdown({ ...autumn, openSteps }, english)).toContain(
      '\n\nThere are 2 more; the oldest is from 3 months ago.\n\n',
    );
  });

  it('gives numbers no meaning that they may not have', () => {
    const reading = { note: 'k3f9', day: '2026-10-12', value: 9, when: 'before' } as const;
    const markdown = renderReviewMarkdown({ ...autumn, temperature: [reading, reading] }, english);
    expect(markdown).toContain('y-axis 1 --> 9');
    expect(markdown).not.toContain('we avoid each other');
  });

  it('keeps words in their place', () => {
    const kept = [{ text: '# calm\n```\n| x', times: 1, last: '2026-11-16' }] as const;
    const markdown = renderReviewMarkdown({ ...autumn, kept, about: ['<b>'] }, english);
    expect(markdown).toContain('- \\# calm');
    expect(markdown.match(/^ *```/gm)).toHaveLength(2);
    expect(markdown).toContain('\n\\<b>, 12 Oct');
  });
});
