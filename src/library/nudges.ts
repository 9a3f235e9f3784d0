import type { Language } from '../core/language.ts';
import { nudgesIn } from '../core/nudge/index.ts';
import { fieldOf } from '../core/nudge/kinds.ts';
import type { Nudge, Signal } from '../core/nudge/nudge.ts';
import type { Session } from '../core/walk/session.ts';

/** Where an answer stands. */
export interface NudgeOptions {
  /** The walk, by which a nudge fits the question and knows whom it is about. */
  readonly session: Session;
  /** The question that was answered. */
  readonly id: string;
}

/** Looks at words that were just typed, in one language. */
export interface Nudges {
  /**
   * At most one soft question about the words: an absolute, a label, a motive that was filled in. With
   * `where` only what matters at that question; without it everything that the rules know. None
   * where there is a signal. Never keep or count nudges: they are for the person who types.
   */
  nudgeFor(text: string, where?: NudgeOptions): Nudge | undefined;
  /** The first words that say that more is going on than a tension: point to a person instead. */
  signalIn(text: string): Signal | undefined;
}

/**
 * Loads the rules of a language.
 *
 * @example
 * const nudges = await loadNudges('en');
 * nudges.nudgeFor('He never listens.')?.message;
 */
export async function loadNudges(language: Language): Promise<Nudges> {
  const checker = await nudgesIn(language);
  return {
    nudgeFor(text, where) {
      if (where === undefined) return checker.nudgeFor(text);
      const { session, id } = where;
      const question = session.set.questions.find((each) => each.id === id);
      const field = fieldOf(question?.feeds);
      const people = peopleIn(session);
      return field === undefined ? undefined : checker.nudgeFor(text, { field, people });
    },
    signalIn: (text) => checker.signalIn(text),
  };
}

/** The names in this reflection, which make their bearers the subject of a sentence. */
function peopleIn({ set, answers }: Session): string[] {
  const name = set.questions.find(({ feeds }) => feeds === 'other.name');
  const given = name && answers.get(name.id);
  return typeof given === 'string' ? [given] : [];
}
