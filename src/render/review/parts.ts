import type { Day } from '../../core/day.ts';
import type { OpenStep } from '../../core/open-steps.ts';
import type { Review } from '../../core/review.ts';
import { heardAsGuessed, type Repeated } from '../../core/review-parts.ts';
import type { ReviewTexts } from '../../i18n/review-texts.ts';

/** A line of a look back: someone's own words or a sentence of ours, and an aside. */
export interface ReviewLine {
  readonly words: string;
  readonly aside?: string;
}

/** A part of a look back under its own heading. The part with the temperature has a drawing for lines. */
export interface ReviewPart {
  readonly title: string;
  readonly isChart?: true;
  /** Whether its lines are things of the same kind, in a list. */
  readonly isList?: true;
  readonly lines: readonly ReviewLine[];
}

/** How many of what was kept or renewed are shown. */
const most = 5;

/** A line needs two points. */
const fewestReadings = 2;

/** A look back in words, the same for a terminal, Markdown and a page. What there is nothing to say of is left out. */
export function reviewParts(review: Review, texts: ReviewTexts): ReviewPart[] {
  const { kept, renewed, openSteps, temperature, asked, guesses, next } = review;
  const { headings } = texts;
  const talks = asked.asked + asked.otherWords + asked.not;
  const guessed = heardAsGuessed(guesses);
  const parts: ReviewPart[] = [
    { title: headings.kept, isList: true, lines: repeated(kept, texts) },
    { title: headings.renewed, isList: true, lines: repeated(renewed, texts) },
    {
      title: headings.openSteps,
      isList: true,
      lines: openSteps.map((step) => openStep(step, texts)),
    },
    {
      title: headings.asked,
      lines: [
        ...(talks === 0 ? [] : [{ words: texts.asked(asked.asked + asked.otherWords, talks) }]),
        ...(asked.otherWords === 0 ? [] : [{ words: texts.otherWords(asked.otherWords) }]),
      ],
    },
    {
      title: headings.guesses,
      lines: [
        ...(guessed.of === 0 ? [] : [{ words: texts.heardAsGuessed(guessed.as, guessed.of) }]),
        ...(guessed.changed === 0 ? [] : [{ words: texts.viewChanged(guessed.changed) }]),
        ...(guesses.notDiscussed === 0
          ? []
          : [{ words: texts.notDiscussed(guesses.notDiscussed) }]),
      ],
    },
  ];
  const chart: ReviewPart[] =
    temperature.length < fewestReadings
      ? []
      : [{ title: headings.temperature, isChart: true, lines: [] }];
  return [
    ...chart,
    ...parts.filter(({ lines }) => lines.length > 0),
    { title: headings.next, lines: [{ words: texts.next[next] }] },
  ];
}

/** The first and the last day that is looked back on, in words. */
export function periodOf({ period }: Review, { chart }: ReviewTexts): string {
  if (period === undefined) return '';
  const { from, until } = period;
  const name = (day: Day) => chart.shortDay(day, true);
  return from === until ? name(from) : `${name(from)} – ${name(until)}`;
}

const repeated = (found: readonly Repeated[], texts: ReviewTexts): ReviewLine[] =>
  found.slice(0, most).map(({ text, times }) => ({
    words: text,
    ...(times > 1 ? { aside: texts.times(times) } : {}),
  }));

function openStep(step: OpenStep, texts: ReviewTexts): ReviewLine {
  const { text, age, outcome, lookBack, with: other } = step;
  const aside = [
    ...(other === undefined ? [] : [other]),
    texts.ago(age),
    ...(outcome === undefined ? [] : [texts.outcomes[outcome]]),
    ...(lookBack === undefined ? [] : [texts.lookBackOn(texts.chart.shortDay(lookBack, false))]),
  ];
  return { words: text, aside: aside.join(', ') };
}
