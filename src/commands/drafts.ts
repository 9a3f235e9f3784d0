import type { Context } from '../context.ts';
import type { Draft } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { signsFor } from '../core/text/signs.ts';
import { accent, good, quiet, strong, warning } from '../core/text/span.ts';
import { jsonOfAnswers, renderJson } from '../render/json.ts';
import { confirm } from './asking/ask-person.ts';
import { findDraft } from './finding/find-draft.ts';
import { draftAnswers, draftWords } from './telling/draft-words.ts';

/** Lists what is unfinished, the newest first. */
export async function runDraftsList(context: Context): Promise<void> {
  const { io, texts } = context;
  const { drafts, damaged } = (await context.drafts()).list();
  if (context.json) {
    io.result(
      renderJson('reflect.drafts/1', { drafts: drafts.map(jsonOfDraft), damaged: [...damaged] }),
    );
    return;
  }
  for (const path of damaged) io.say(warning(texts.talk.draftUnreadable(path)));
  if (drafts.length === 0) io.say(texts.talk.noDrafts);
  for (const draft of drafts) {
    const { about, state } = await draftWords(context, draft);
    io.print(accent(draft.id), '  ', about, '  ', quiet(state));
  }
}

const jsonOfDraft = (draft: Draft) => ({
  id: draft.id,
  set: draft.set,
  lang: draft.language,
  started: draft.started,
  saved: draft.saved,
  answers: jsonOfAnswers(draft.answers),
  at: draft.at ?? null,
});

/** Options of the commands about one draft. */
export interface DraftOptions {
  readonly draft: string;
  /** Do not ask before throwing it away. */
  readonly force?: boolean;
}

/**
 * Shows what is in a draft so far.
 *
 * @throws ReflectError `draft-unknown`.
 */
export async function runDraftsShow(context: Context, options: DraftOptions): Promise<void> {
  const { io } = context;
  const draft = findDraft((await context.drafts()).list().drafts, options.draft);
  const { about, state } = await draftWords(context, draft);
  io.print(strong(about), '  ', quiet(state));
  for (const { asked, words, isHalf } of await draftAnswers(context, draft)) {
    io.print('');
    io.print(accent(asked));
    io.print(words, ...(isHalf ? [quiet(` ${signsFor(!io.unicode).more}`)] : []));
  }
}

/**
 * Throws a draft away, after asking; without a terminal only with `--force`.
 *
 * @throws ReflectError `draft-unknown`, `no-terminal`, `interrupted` or `cannot-write`.
 */
export async function runDraftsDiscard(context: Context, options: DraftOptions): Promise<void> {
  const { io, texts } = context;
  const store = await context.drafts();
  const draft = findDraft(store.list().drafts, options.draft);
  if (options.force !== true) {
    if (!io.canAsk) throw new ReflectError({ code: 'no-terminal', missing: ['--force'] });
    const { about, state } = await draftWords(context, draft);
    const question = texts.talk.discardDraftSure([about, state].join(', '));
    if (!(await confirm(context, question, false, draft.id))) return;
  }
  store.remove(draft.id);
  io.say(good(texts.talk.draftDiscarded(draft.id)));
}
