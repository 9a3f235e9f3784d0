import type { Context } from '../context.ts';
import type { Answer } from '../core/answers/answer.ts';
import { checkGiven } from '../core/answers/given.ts';
import { localize } from '../core/language.ts';
import type { Draft, PromptSetEntry } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { strong, warning } from '../core/text/span.ts';
import {
  askedQuestions,
  goTo,
  missingQuestions,
  type Session,
  startSession,
} from '../core/walk/session.ts';
import { pick } from './asking/ask-person.ts';
import { resumeRevision } from './changing/revision.ts';
import { findDraft } from './finding/find-draft.ts';
import { draftWords } from './telling/draft-words.ts';
import { DraftKeeper } from './walking/draft-keeper.ts';
import { nothingKnown } from './walking/known.ts';
import { walkAfter } from './walking/walk-after.ts';
import { walkNote } from './walking/walk-note.ts';

/** Options of `reflect resume`. */
export interface ResumeOptions {
  /** Id of a draft, or a unique start of one; without it the only one, or the one picked from a list. */
  readonly draft?: string;
}

/**
 * Goes on with a walk that was interrupted, at the same question, with what was typed there.
 *
 * @throws ReflectError `draft-unknown`, `no-terminal`, `interrupted`, and `set-unknown` or `set-faulty`
 * when the set of the draft is gone.
 */
export async function runResume(context: Context, options: ResumeOptions): Promise<void> {
  const { io, texts } = context;
  const store = await context.drafts();
  const { drafts, damaged } = store.list();
  for (const path of damaged) io.say(warning(texts.talk.draftUnreadable(path)));
  const draft =
    options.draft === undefined
      ? await chooseDraft(context, drafts)
      : findDraft(drafts, options.draft);
  if (draft === undefined) return;
  if (await alreadyNoted(context, draft)) return store.remove(draft.id);
  if (!io.canAsk) throw new ReflectError({ code: 'no-terminal', missing: [] });

  const entry = await (await context.sets()).load(draft.set);
  const keeper = new DraftKeeper(store, context.clock, draft);
  io.say(strong(texts.talk.resuming(titleOf(entry, draft), draft.started.slice(0, 10))));
  const { wishes } = draft;
  if (wishes.revises === true) return resumeRevision(context, draft, keeper);
  const session = sessionOf(context, entry, draft);
  const { about } = wishes;
  const typing = session.at === draft.at ? draft.typing : undefined;
  if (about !== undefined) return walkAfter(context, { session, keeper, about, typing });
  await walkNote(context, { session, keeper, wishes, typing });
}

const titleOf = ({ set }: PromptSetEntry, draft: Draft): string =>
  localize(set.title, draft.language);

/** The only draft, or the one that the person picks; none when there is nothing to go on with. */
async function chooseDraft(context: Context, drafts: readonly Draft[]): Promise<Draft | undefined> {
  const { io, texts } = context;
  if (drafts.length === 0) {
    io.say(texts.talk.noDrafts);
    return undefined;
  }
  if (drafts.length === 1) return drafts[0];
  if (!io.canAsk) {
    throw new ReflectError({ code: 'no-terminal', missing: drafts.map(({ id }) => id) });
  }
  const items = await Promise.all(
    drafts.map(async (draft) => {
      const { about, state } = await draftWords(context, draft);
      return { value: draft, label: about, hint: state };
    }),
  );
  return pick(context, texts.talk.resumeWhich, items);
}

/** Whether the note of this draft was on disk already when its removal was interrupted. */
async function alreadyNoted(context: Context, draft: Draft): Promise<boolean> {
  if (!draft.finishing) return false;
  const stored = await (await context.notes()).findMade(draft);
  if (stored === undefined) return false;
  context.io.say(context.texts.talk.saved);
  context.io.print(stored);
  return true;
}

/** The session as it stood; what the set no longer has a place for is said. */
function sessionOf(context: Context, { set }: PromptSetEntry, draft: Draft): Session {
  const known = { ...nothingKnown(context), texts: draft.known };
  const given = checkGiven(set, { values: draft.answers, positions: new Map() }, known);
  const start = startSession({
    set,
    language: draft.language,
    known,
    answers: given.answers,
    leftOut: new Set(draft.leftOut),
    settled: new Set(draft.settled),
  });
  const session = standing(start, draft.at);
  const lost = [...draft.answers].filter(([id]) => !given.answers.has(id));
  const { at, typing } = draft;
  if (at !== undefined && typing !== undefined && session.at !== at) lost.push([at, typing]);
  sayLost(context, lost);
  return session;
}

/**
 * At the question that was open. Where the set no longer asks it, at the first one without an answer;
 * a walk that had come to its end is at the first answer that lacks now.
 */
function standing(session: Session, at: string | undefined): Session {
  const there = at === undefined ? session : goTo(session, at);
  if (at !== undefined && there.at === at) return there;
  const left = at === undefined ? missingQuestions(session) : askedQuestions(session);
  return { ...session, at: left.find(({ id }) => !session.answers.has(id))?.id };
}

function sayLost({ io, texts }: Context, lost: readonly (readonly [string, Answer])[]): void {
  if (lost.length === 0) return;
  io.say(warning(texts.talk.draftChanged(lost.length)));
  for (const [id, answer] of lost) io.say('  ', id, ': ', [answer].flat().join(' / '));
}
