import type { OpenStep } from '../../core/review/open-steps.ts';
import type { Review } from '../../core/review/review.ts';
import {
  type Asked,
  type Guesses,
  heardAsGuessed,
  type Repeated,
} from '../../core/review/review-parts.ts';
import { signsFor } from '../../core/text/signs.ts';
import { type Day, isSameYear } from '../../core/time/day.ts';
import type { ReviewTexts } from '../../i18n/review-texts.ts';
import { oneLine } from '../markdown.ts';

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
  /** A sentence below the list, about what is not in it. */
  readonly rest?: string;
}

/** How many of what was kept or renewed are shown. */
const mostRepeated = 5;

/** How many open steps are shown: who sees all of them at once begins with none. */
const mostSteps = 7;

/** A line needs two points. */
const fewestReadings = 2;

/**
 * A look back in words, the same for a terminal, Markdown and a page. What there is nothing to say
 * of is left out; the question for next time never is.
 */
export function reviewParts(review: Review, texts: ReviewTexts): ReviewPart[] {
  const { headings } = texts;
  const { kept, renewed, openSteps, temperature, asked, guesses } = review;
  const chart: ReviewPart = { title: headings.temperature, isChart: true, lines: [] };
  const parts: ReviewPart[] = [
    { title: headings.kept, isList: true, lines: repeatedLines(kept, review, texts) },
    { title: headings.renewed, isList: true, lines: repeatedLines(renewed, review, texts) },
    stepsPart(openSteps, review, texts),
    { title: headings.asked, lines: askedLines(asked, texts) },
    { title: headings.guesses, lines: guessedLines(guesses, texts) },
  ];
  const told = [
    ...(temperature.length < fewestReadings ? [] : [chart]),
    ...parts.filter(({ lines }) => lines.length > 0),
  ];
  const little: ReviewPart = { title: headings.little, lines: [{ words: texts.little }] };
  const next: ReviewPart = { title: headings.next, lines: [{ words: texts.next[review.next] }] };
  return [...(told.length === 0 ? [little] : told), next];
}

/** What is looked back on: whom or what it is about, and the first and the last day, in words. */
export function periodOf(
  { about = [], period }: Review,
  texts: ReviewTexts,
  { until } = signsFor(false),
): string {
  const days = period === undefined ? [] : [daysIn(period, texts, until)];
  return [...about.map(oneLine), ...days].join(', ');
}

function daysIn(
  { from, until }: NonNullable<Review['period']>,
  { chart }: ReviewTexts,
  sign: string,
): string {
  if (from === until) return chart.shortDay(from, true);
  return `${chart.shortDay(from, !isSameYear(from, until))} ${sign} ${chart.shortDay(until, true)}`;
}

/** A day by its short name; with the year when that is not the one in which it all ended. */
const dayName = (day: Day, { period }: Review, { chart }: ReviewTexts): string =>
  chart.shortDay(day, period === undefined || !isSameYear(day, period.until));

const repeatedLines = (
  found: readonly Repeated[],
  review: Review,
  texts: ReviewTexts,
): ReviewLine[] =>
  found.slice(0, mostRepeated).map(({ text, times, last }) => {
    const day = dayName(last, review, texts);
    return { words: text, aside: times === 1 ? day : texts.written(times, day) };
  });

/** The newest steps; of the others how many there are. */
function stepsPart(steps: readonly OpenStep[], review: Review, texts: ReviewTexts): ReviewPart {
  const newest = steps.slice(-mostSteps).reverse();
  const more = steps.length - newest.length;
  return {
    title: texts.headings.openSteps,
    isList: true,
    lines: newest.map((step) => stepLine(step, review, texts)),
    ...(more === 0 ? {} : { rest: texts.moreSteps(more, texts.ago(steps.at(0)?.age ?? 0)) }),
  };
}

function stepLine(step: OpenStep, review: Review, texts: ReviewTexts): ReviewLine {
  const { text, age, outcome, lookBack, with: other } = step;
  const aside = [
    ...(other === undefined ? [] : [oneLine(other)]),
    texts.ago(age),
    ...(outcome === undefined ? [] : [texts.outcomes[outcome]]),
    ...(lookBack === undefined ? [] : [texts.lookBackOn(dayName(lookBack, review, texts))]),
  ];
  return { words: text, aside: aside.join(', ') };
}

function askedLines({ asked, otherWords, not }: Asked, texts: ReviewTexts): ReviewLine[] {
  const times = asked + otherWords;
  return sentences([
    times + not > 0 && texts.asked(times, times + not),
    otherWords > 0 && texts.otherWords(otherWords, times),
  ]);
}

function guessedLines(guesses: Guesses, texts: ReviewTexts): ReviewLine[] {
  const { as, of, changed } = heardAsGuessed(guesses);
  return sentences([
    of > 0 && texts.heardAsGuessed(as, of),
    // Of one guess that was said already.
    of > 1 && changed > 0 && texts.viewChanged(changed),
    guesses.notDiscussed > 0 && texts.notDiscussed(guesses.notDiscussed),
  ]);
}

const sentences = (found: readonly (string | false)[]): ReviewLine[] =>
  found.flatMap((words) => (words === false ? [] : [{ words }]));
