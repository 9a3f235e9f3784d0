import type { Context } from '../../context.ts';
import type { Answer } from '../../core/answers/answer.ts';
import type { MenuItem, Prompter } from '../../core/ports.ts';
import { ReflectError } from '../../core/problem.ts';
import { good, quiet, strong } from '../../core/text/span.ts';
import {
  applicableQuestions,
  goTo,
  missingQuestions,
  type Session,
} from '../../core/walk/session.ts';
import { type WalkOptions, walk } from '../../core/walk/walk.ts';
import { complain } from '../telling/complain.ts';
import { drawn } from '../telling/drawn.ts';
import { questionItem } from '../telling/question-item.ts';
import { askingOnly } from './asking-only.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { trySave } from './try-save.ts';

/** A walk about to begin, or to go on. */
export interface WalkStart {
  readonly session: Session;
  readonly keeper: DraftKeeper;
  /** What stood unfinished at the open question. */
  readonly typing?: Answer;
  /** The Markdown that is shown before saving. */
  readonly preview: (session: Session) => string;
  /** Puts the result of the walk in its place; once it is safely there, calls `saved` and reports it. */
  readonly save: (session: Session, saved: () => void) => Promise<void>;
  /** Looks again at what is known, after each answer. */
  readonly relearn?: (session: Session) => Promise<Session>;
  /** Looks at an answer that was just given. */
  readonly lookAgain?: WalkOptions['lookAgain'];
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
  let shown: Session | undefined;
  for (;;) {
    // Once is enough: after a save that failed, the words that say why must stay in sight.
    if (session !== shown) await showPreview(context, start, session);
    shown = session;
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
        if (await isSure(context, prompter, start, session)) {
          start.keeper.remove();
          return { kind: 'discarded', draft };
        }
        break;
      case undefined:
        throw interrupted(start.keeper, session);
    }
  }
}

async function isSure(
  context: Context,
  prompter: Prompter,
  { keeper }: WalkStart,
  session: Session,
): Promise<boolean> {
  const sure = await prompter.confirm(context.texts.talk.discardSure, false);
  if (sure === undefined) throw interrupted(keeper, session);
  return sure;
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
    const { keeper, relearn, lookAgain } = start;
    const end = await walk(session, prompter, keeper, { typing: unfinished, relearn, lookAgain });
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

async function showPreview(context: Context, start: WalkStart, session: Session): Promise<void> {
  const { io, texts } = context;
  io.say('');
  io.say(strong(texts.talk.previewTitle));
  io.say('');
  for (const line of await drawn(context, start.preview(session))) io.say(...line);
}

/** Says that the draft could not be saved, so that nobody leaves in the belief that it was. */
function sayUnsaved(context: Context, keeper: DraftKeeper): void {
  if (keeper.failure !== undefined) complain(context, keeper.failure.problem);
}

/** The choice to leave the answers as they are: a symbol, because no question can have it as its id. */
const toPreview = Symbol('back to the preview');

/** Asks one question again, with those that come to apply because of its answer. */
async function changeAnswer(
  context: Context,
  prompter: Prompter,
  start: WalkStart,
  session: Session,
): Promise<Session> {
  const { talk } = context.texts;
  const items = applicableQuestions(session).map((question) =>
    questionItem<string | typeof toPreview>(context, session, question, question.id),
  );
  const chosen = await prompter.pick(talk.changeWhich, [
    ...items,
    { value: toPreview, label: talk.toPreview },
  ]);
  if (chosen === undefined) throw interrupted(start.keeper, session);
  if (chosen === toPreview) return session;
  const only = askingOnly(session, session, new Set([chosen]));
  const changed = await walkToEnd(prompter, start, goTo(only, chosen));
  return { ...changed, settled: session.settled };
}

/** Says how a walk ended. */
export function reportOutcome({ io, texts }: Context, { kind, draft }: WalkOutcome): void {
  switch (kind) {
    case 'saved':
      return;
    case 'later':
      io.say(good(texts.talk.keptForLater(`reflect resume ${draft}`)));
      return;
    case 'discarded':
      io.say(quiet(texts.talk.discarded));
  }
}
