import type { Context } from '../context.ts';
import type { Feed } from '../core/feed.ts';
import type { ReviewFormat } from '../core/formats.ts';
import type { Note } from '../core/note.ts';
import { noteFilter } from '../core/note-filter.ts';
import { afterSet } from '../core/note-name.ts';
import { ReflectError } from '../core/problem.ts';
import type { Question } from '../core/prompt-set.ts';
import { type Review, review } from '../core/review.ts';
import type { QuestionsOf } from '../core/said-note.ts';
import { jsonOfReview, renderJson } from '../render/json.ts';
import { renderReviewMarkdown } from '../render/review/markdown.ts';
import { drawReview } from '../render/review/screen.ts';
import { type FilterFlags, readFilter } from './filters.ts';
import { sayDamaged } from './found-notes.ts';

/** Options of `reflect review`. */
export interface ReviewOptions {
  readonly filter: FilterFlags;
  readonly format: ReviewFormat;
  /** A file that gets it, which may not be there yet; otherwise standard output. */
  readonly to?: string;
}

/** Looks back over notes: what was kept, what is still open, and how close guesses were. */
export async function runReview(context: Context, options: ReviewOptions): Promise<void> {
  const { io, texts } = context;
  const format = context.json ? 'json' : options.format;
  const counts = noteFilter(readFilter(context, options.filter));
  const notes: Note[] = [];
  const { damaged } = await (await context.notes()).scan(({ note }) => void notes.push(note));
  if (format !== 'json') sayDamaged(context, damaged);
  const questionsOf = await questionsFor(context, notes);
  const looked = review(notes, { questionsOf, now: context.clock(), counts });
  if (looked.period === undefined && format !== 'json') {
    io.say(notes.length === 0 ? texts.talk.noNotes('reflect') : texts.find.noneFits);
    return;
  }
  if (format === 'text' && options.to === undefined) {
    const screen = { columns: io.outIsTerminal ? io.columns : 80, ascii: !io.unicode };
    for (const line of drawReview(looked, texts.review, screen)) io.print(...line);
    return;
  }
  const written = asFile(context, looked, format);
  if (options.to === undefined || options.to === '-') return io.result(written);
  await context.files.create(options.to, written);
  io.print(options.to);
}

const asFile = ({ texts }: Context, looked: Review, format: ReviewFormat): string =>
  format === 'json'
    ? renderJson('reflect.review/1', jsonOfReview(looked))
    : renderReviewMarkdown(looked, texts.review);

/** Places whose words are shown; what is private there is not. */
const shown: readonly (Feed | undefined)[] = ['keep', 'renew', 'if-then'];

/** The questions of every set that a note was made with. A set that is gone tells nothing. */
async function questionsFor(context: Context, notes: readonly Note[]): Promise<QuestionsOf> {
  const sets = await context.sets();
  const names = new Set([afterSet, ...notes.map(({ meta }) => meta.set)]);
  const questions = new Map<string, readonly Question[]>();
  for (const name of names) {
    try {
      const { set } = await sets.load(name);
      questions.set(
        name,
        set.questions.filter((each) => !(each.private && shown.includes(each.feeds))),
      );
    } catch (error) {
      if (!(error instanceof ReflectError)) throw error;
    }
  }
  return (name) => questions.get(name);
}
