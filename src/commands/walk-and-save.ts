import type { Context } from '../context.ts';
import type { Answer } from '../core/answer.ts';
import type { MenuItem, Prompter } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import {
  applicableQuestions,
  goTo,
  missingQuestions,
  type Session,
  textFor,
  wordsOf,
} from '../core/session.ts';
import { good, quiet, strong, warning } from '../core/span.ts';
import { walk } from '../core/walk.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { explain } from './explain.ts';

/** A walk about to begin, or to go on. */
export interface WalkStart {
  readonly session: Session;
  readonly keeper: DraftKeeper;
  /** What stood unfinished at the open question. */
  readonly typing?: Answer;
  /** The Markdown that is shown before saving. */
  readonly preview: (session: Session) => string;
  /** Puts the result of the walk in its place, safely, and reports it. */
  readonly save: (session: Session) => Promise<void>;
  /** Looks again at what is known, after each answer. */
  readonly relearn?: (session: Session) => Promise<Session>;
}

/** How a walk ended when nobody interrupted it. */
export interface WalkOutcome {
  readonly kind: 'saved' | 'later' | 'discarded';
  readonly draft: string;
}

type MenuChoice = 'save' | 'change' | 'later' | 'discard';

/**
 * Asks, shows the note and does with it what the person says: save it, change an answer, go on
 * later or throw it away.
 *
 * @throws ReflectError `interrupted` when the person stops; the draft is kept if there is anything in it.
 */
export async function walkAndSave(context: Context, start: WalkStart): Promise<WalkOutcome> {
  const prompter = await context.prompter();
  const draft = start.keeper.id;
  let session = await walkToEnd(prompter, start, start.session, start.typing);
  for (;;) {
    showPreview(context, start, session);
    sayUnsaved(context, start.keeper);
    switch (await prompter.pick<MenuChoice>(context.texts.talk.whatNow, menuItems(context))) {
      case 'save':
        if (await trySave(context, start, session)) return { kind: 'saved', draft };
        break;
      case 'change':
        session = await changeAnswer(context, prompter, start, session);
        break;
      case 'later':
        start.keeper.onStep(session);
        if (start.keeper.failure === undefined) return { kind: 'later', draft };
        break;
      case 'discard':
        if ((await prompter.confirm(context.texts.talk.discardSure, false)) === true) {
          start.keeper.remove();
          return { kind: 'discarded', draft };
        }
        break;
      case undefined:
        throw interrupted(start.keeper, session);
    }
  }
}

/** Walks until every question that applies was passed and no required answer is missing. */
async function walkToEnd(
  prompter: Prompter,
  start: WalkStart,
  from: Session,
  typing?: Answer,
): Promise<Session> {
  let session = from;
  let unfinished = typing;
  for (;;) {
    const { keeper, relearn } = start;
    const end = await walk(session, prompter, keeper, { typing: unfinished, relearn });
    unfinished = undefined;
    session = end.session;
    if (!end.finished) throw interrupted(start.keeper, session);
    const [missing] = missingQuestions(session);
    if (missing === undefined) return session;
    session = goTo(session, missing.id);
  }
}

function interrupted(keeper: DraftKeeper, session: Session): ReflectError {
  keeper.flush();
  if (session.answers.size === 0 && !keeper.hasTyping) {
    keeper.remove();
    return new ReflectError({ code: 'interrupted', draft: undefined });
  }
  if (keeper.failure !== undefined) return keeper.failure;
  return new ReflectError({ code: 'interrupted', draft: keeper.id });
}

function menuItems({ texts }: Context): MenuItem<MenuChoice>[] {
  const { menu } = texts.talk;
  return (['save', 'change', 'later', 'discard'] as const).map((value) => ({
    value,
    label: menu[value],
  }));
}

function showPreview(context: Context, start: WalkStart, session: Session): void {
  context.io.say('');
  context.io.say(strong(context.texts.talk.previewTitle));
  context.io.say('');
  context.io.say(start.preview(session));
}

/** Says that the draft could not be saved, so that nobody leaves in the belief that it was. */
function sayUnsaved(context: Context, keeper: DraftKeeper): void {
  if (keeper.failure === undefined) return;
  const { what } = explain(context.texts, keeper.failure.problem);
  context.io.complain(warning(what));
}

async function changeAnswer(
  context: Context,
  prompter: Prompter,
  start: WalkStart,
  session: Session,
): Promise<Session> {
  const { talk } = context.texts;
  const items: MenuItem<string | undefined>[] = applicableQuestions(session).map((question) => {
    const answer = session.answers.get(question.id);
    const words =
      answer === undefined
        ? talk.notAnswered
        : wordsOf(question, answer, session.language).join(', ');
    return {
      value: question.id,
      label: textFor(session, question.ask),
      hint: words,
    };
  });
  const chosen = await prompter.pick(talk.changeWhich, [
    ...items,
    { value: undefined, label: talk.toPreview },
  ]);
  if (chosen === undefined) return session;
  return walkToEnd(prompter, start, goTo(session, chosen));
}

/** Saves the note; says why when it cannot be, for the answers are still there. */
async function trySave(context: Context, start: WalkStart, session: Session): Promise<boolean> {
  const { keeper } = start;
  try {
    keeper.onFinishing(session);
    context.io.say(good(context.texts.talk.saved));
    await start.save(session);
    keeper.remove();
    return true;
  } catch (error) {
    if (!(error instanceof ReflectError)) throw error;
    const { what, todo } = explain(context.texts, error.problem);
    context.io.complain(warning(what));
    if (todo !== undefined) context.io.complain(quiet(todo));
    return false;
  }
}

/** Says how a walk ended. */
export function reportOutcome({ io, texts }: Context, { kind, draft }: WalkOutcome): void {
  switch (kind) {
    case 'saved':
      io.say(quiet(texts.talk.goodLuck));
      return;
    case 'later':
      io.say(good(texts.talk.keptForLater(`reflect resume ${draft}`)));
      return;
    case 'discarded':
      io.say(quiet(texts.talk.discarded));
  }
}
