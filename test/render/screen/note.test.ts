import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, lineWidth } from '../../../src/core/columns/line.ts';
import type { Language } from '../../../src/core/language.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { type NoteToRender, renderNote } from '../../../src/render/note/note.ts';
import { drawNote } from '../../../src/render/screen/note.ts';
import { unspaced } from '../../support/terminal/screen.ts';
import { hostileText, shownLines } from '../reading.ts';
import {
  builtIn,
  experienceOfKoen,
  koenAboutMark,
  markBeforeKoen,
  quietWeek,
  sharingUncertainty,
} from '../samples.ts';

const textOf = (line: Line): string => line.map(({ text }) => text).join('');

interface Drawing {
  readonly columns?: number;
  readonly ascii?: boolean;
  readonly plain?: boolean;
  readonly language?: Language;
}

function draw(input: NoteToRender, drawing: Drawing = {}, text = renderNote(input)): Line[] {
  const { columns = 79, ascii = false, plain = false, language = input.note.meta.lang } = drawing;
  return drawNote({ meta: input.note.meta, text }, textsFor(language), { columns, ascii, plain });
}

const screenOf = (...drawn: Parameters<typeof draw>): string =>
  `${draw(...drawn)
    .map(textOf)
    .join('\n')}\n`;

describe('a note on a screen', () => {
  it.each([
    ['mark-before-koen.nl', 'before', markBeforeKoen],
    ['koen-about-mark.en', 'intention', koenAboutMark],
    ['experience-of-koen.nl', 'experience', experienceOfKoen],
    ['sharing-uncertainty.en', 'uncertainty', sharingUncertainty],
    ['quiet-week.nl', 'weekly', quietWeek],
  ])('looks like %s, on a wide one and on a narrow one', async (file, set, written) => {
    const input = await builtIn(set, written);
    await expect(screenOf(input)).toMatchFileSnapshot(`golden/${file}.80.txt`);
    await expect(screenOf(input, { columns: 39 })).toMatchFileSnapshot(`golden/${file}.40.txt`);
  });

  it('is in plain lines for who listens: no lines around or under words, no tables, no dots', async () => {
    const input = await builtIn('before', markBeforeKoen);
    const screen = screenOf(input, { ascii: true, plain: true });
    await expect(screen).toMatchFileSnapshot('golden/mark-before-koen.nl.plain.txt');
    expect(screen).not.toMatch(/[●○·•→─│┃═]|={3}|-{3}|\| /u);
  });

  it('is drawn with ASCII where there is nothing else, apart from what people typed', async () => {
    const input = await builtIn('before', markBeforeKoen);
    const screen = screenOf(input, { ascii: true });
    await expect(screen).toMatchFileSnapshot('golden/mark-before-koen.nl.ascii.txt');
    const typed = renderNote(input);
    const others = Array.from(screen).filter((sign) => sign > '~' && !typed.includes(sign));
    expect(others).toEqual([]);
    expect(screen).not.toMatch(/[●○·•→─│┃═]/u);
  });
});

const hostile = hostileText.filter((text) => {
  const lines = shownLines(text);
  return lines.length > 0 && lines.every((line) => line.length <= 60);
});

/** Answers to the open questions of `before`, made to break out of their place. */
const hostileAnswers = fc.record({
  other: fc.constant('Koen'),
  signal: hostile,
  facts: fc.array(hostile, { minLength: 1, maxLength: 3 }),
  'self-preserve': hostile,
  'other-preserve': hostile,
  shared: hostile,
  opening: hostile,
  'if-then': hostile,
  unsure: hostile,
});

/** What stands on a screen without the bars of the card, so that words that were broken are whole again. */
const wordsOn = (lines: readonly Line[]): string =>
  unspaced(lines.map((line) => textOf(line).replace(/^┃ ?/, '')).join('\n'));

describe('what people typed', () => {
  it('is on the screen to the last word, as they typed it', async () => {
    await fc.assert(
      fc.asyncProperty(hostileAnswers, async (answers) => {
        const lines = draw(await builtIn('before', { answers }), { columns: 39 });
        const screen = wordsOn(lines);
        for (const said of Object.values(answers).flat()) {
          for (const line of shownLines(said)) expect(screen).toContain(unspaced(line));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never makes a line wider than the screen', async () => {
    const columns = fc.integer({ min: 12, max: 100 });
    await fc.assert(
      fc.asyncProperty(hostileAnswers, columns, async (answers, width) => {
        const lines = draw(await builtIn('before', { answers }), { columns: width });
        expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width);
      }),
      { numRuns: 60 },
    );
  });
});

describe('around a note', () => {
  it('stands in one line what is known of it, in the language of who reads', async () => {
    const input = await builtIn('before', markBeforeKoen);
    const note = { ...input, note: { ...input.note, meta: { ...input.note.meta, team: 'Noord' } } };
    expect(screenOf(note, { language: 'en' })).toMatch(
      /^23 Nov 2026 · Koen · Noord · open · k3f9\n/,
    );
  });

  it('are no answers for programs, and the command that shows them', async () => {
    const screen = screenOf(await builtIn('before', markBeforeKoen));
    expect(screen).not.toContain('reflect-answers');
    expect(screen).not.toContain('Antwoorden');
    expect(screen).toContain('reflect show k3f9 --raw');
  });

  it('is everything that a person added, also under the heading of the answers', async () => {
    const input = await builtIn('before', markBeforeKoen);
    const text = `${renderNote(input)}\nNog een gedachte.\n\n\`\`\`mermaid\npie\n  "a" : 1\n\`\`\`\n`;
    const screen = screenOf(input, {}, text);
    expect(screen).toContain('Antwoorden\n──────────\nNog een gedachte.\n\n  pie\n    "a" : 1\n');
  });
});
