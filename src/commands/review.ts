import type { Context } from '../context.ts';
import type { ReviewFormat } from '../core/formats.ts';
import { noteFilter } from '../core/note/note-filter.ts';
import type { QuestionsOf } from '../core/note/said-note.ts';
import { type Review, startReview } from '../core/review/review.ts';
import { warning } from '../core/text/span.ts';
import { renderJson } from '../render/json.ts';
import { jsonOfReview } from '../render/review/json.ts';
import { renderReviewMarkdown } from '../render/review/markdown.ts';
import { drawReview, renderReviewText } from '../render/review/screen.ts';
import { type FilterFlags, readFilter } from './finding/filters.ts';
import { sayDamaged } from './finding/found-notes.ts';
import { putText } from './telling/put-text.ts';

/** Options of `reflect review`. */
export interface ReviewOptions {
  readonly filter: FilterFlags;
  /** Without it, what the name of the file tells, and otherwise text. */
  readonly format?: ReviewFormat;
  /** A file that gets it; otherwise, and for `-`, it goes to standard output. */
  readonly to?: string;
  /** Whether a file that is there may be written over. */
  readonly force?: boolean;
}

/**
 * Looks back over notes: what was kept, what is still open, and how close guesses were.
 *
 * @throws ReflectError `usage` when the filter cannot be understood, `cannot-read`, and what `putText` throws.
 */
export async function runReview(context: Context, options: ReviewOptions): Promise<void> {
  const { io, texts } = context;
  const { to = '-', force = false } = options;
  const format = context.json ? 'json' : (options.format ?? formatOf(to));
  const found = await lookBack(context, options.filter);
  if (format !== 'json') sayLeftOut(context, found);
  if (found.looked.period === undefined && format !== 'json') {
    io.say(found.othersAreThere ? texts.find.noneFits : texts.talk.noNotes('reflect'));
    return;
  }
  if (to === '-' && format === 'text') print(context, found.looked);
  else await putText(context, await asFile(context, found, format), { to, force });
}

/** What a file is called tells what is to be in it. */
function formatOf(file: string): ReviewFormat {
  const [, ending = ''] = /\.(md|json|html?)$/i.exec(file) ?? [];
  if (/^md$/i.test(ending)) return 'md';
  if (/^json$/i.test(ending)) return 'json';
  return ending === '' ? 'text' : 'html';
}

interface Found {
  readonly looked: Review;
  /** Files that are no readable notes. */
  readonly damaged: readonly string[];
  /** How many of the person's sets are wrong, when notes were made with a set that cannot be had. */
  readonly faultySets: number;
  /** Whether there are notes that were not asked for. */
  readonly othersAreThere: boolean;
}

/** Reads every note once, and keeps none of them. */
async function lookBack(context: Context, flags: FilterFlags): Promise<Found> {
  const fits = noteFilter(readFilter(context, flags));
  // All of them: which ones are needed is known only when every note has been read.
  const { sets, faulty } = await (await context.sets()).list();
  const questions = new Map(sets.map(({ set }) => [set.name, set.questions]));
  let [setIsGone, othersAreThere] = [false, false];
  const questionsOf: QuestionsOf = (name) => {
    setIsGone ||= !questions.has(name);
    return questions.get(name);
  };
  const counts: typeof fits = (meta) => {
    const isAskedFor = fits(meta);
    othersAreThere ||= !isAskedFor;
    return isAskedFor;
  };
  const reviewing = startReview({ questionsOf, now: context.clock(), counts });
  const { damaged } = await (await context.notes()).scan(({ note }) => reviewing.add(note));
  const about = [flags.with, flags.team, flags.set, flags.tag].filter((name) => name !== undefined);
  const looked = { ...reviewing.review(), about };
  return { looked, damaged, faultySets: setIsGone ? faulty.length : 0, othersAreThere };
}

function sayLeftOut(context: Context, { damaged, faultySets }: Found): void {
  sayDamaged(context, damaged);
  if (faultySets > 0) {
    const { faulty } = context.texts.sets.list;
    context.io.say(warning(faulty(faultySets, 'reflect sets check')));
  }
}

function print({ io, texts }: Context, looked: Review): void {
  const columns = io.outIsTerminal ? io.columns : 80;
  for (const line of drawReview(looked, texts.review, {
    columns,
    ascii: !io.unicode,
    plain: io.plain,
  })) {
    io.print(...line);
  }
}

async function asFile(
  { texts, language }: Context,
  { looked, damaged }: Found,
  format: ReviewFormat,
): Promise<string> {
  switch (format) {
    case 'json':
      return renderJson('reflect.review/1', jsonOfReview(looked, damaged, texts.review));
    case 'html': {
      const { renderReviewPage } = await import('../render/page/review-page.ts');
      return renderReviewPage(looked, texts.review, language);
    }
    case 'md':
      return renderReviewMarkdown(looked, texts.review);
    case 'text':
      return renderReviewText(looked, texts.review);
  }
}
