import type { Language } from '../language.ts';
import { nudgesIn } from '../nudge/index.ts';
import type { NudgeChecker } from '../nudge/nudge.ts';
import { placeholdersIn } from '../prompt-set/fill.ts';
import type { Question } from '../prompt-set/prompt-set.ts';
import { questionWords } from './question-words.ts';

/**
 * What a question can do that makes it hard to answer openly.
 *
 * - `behaviour`: it asks someone to account for what they did
 * - `leading`: it holds its own answer, or hardly allows another than yes or no
 * - `label`: it judges a person
 * - `why`: it asks for reasons, which easily sounds like a reproach
 * - `closed`: yes or no would do, where there is room for more
 */
export type AskKind = 'behaviour' | 'leading' | 'label' | 'why' | 'closed';

/** What is to be said of how something is asked: the kind, and the words it is about. */
export interface Wording {
  readonly kind: AskKind;
  readonly words: string;
}

/** The kinds of nudge that a question can call for, by the field in which they are looked for. */
const nudged = [
  ['opening', { 'behaviour-question': 'behaviour', 'leading-question': 'leading' }],
  ['observer', { label: 'label' }],
] as const;

/** Stands for a person while the rules look: they know a name when they are told it. */
const someone = 'Jansenius';

/**
 * What is to be said of a question that is asked, or offered to be asked: by the rules for nudges
 * first, then by its first word. At most one thing.
 *
 * @param question the one that asks it; without it, it is offered as a question to open with.
 */
export async function wordingOf(
  text: string,
  language: Language,
  question?: Pick<Question, 'type'>,
): Promise<Wording | undefined> {
  const nudge = nudgeIn(text, await nudgesIn(language));
  const hasRoom = question === undefined || takesWords.includes(question.type);
  if (nudge !== undefined && (nudge.kind !== 'leading' || hasRoom)) return nudge;
  return question !== undefined && hasRoom ? firstWord(text, language) : undefined;
}

/** Where there is room for words, a question that wants yes or no leaves the room empty. */
const takesWords: readonly Question['type'][] = ['text', 'long', 'list'];

function nudgeIn(text: string, checker: NudgeChecker): Wording | undefined {
  const names = placeholdersIn(text);
  const named = text.replaceAll(/\{other\}/g, someone);
  const people = names.includes('other') ? [someone] : [];
  for (const [field, kinds] of nudged) {
    const nudge = checker.nudgeFor(named, { field, people });
    const kind = Object.entries(kinds).find(([each]) => each === nudge?.kind)?.[1];
    if (nudge !== undefined && kind !== undefined) {
      return { kind, words: nudge.words.replaceAll(someone, '{other}') };
    }
  }
  return undefined;
}

/**
 * Judges a question by how it begins. Asking why turns thoughts to blame and worry, asking what and
 * how to what was there (Watkins 2008).
 */
function firstWord(text: string, language: Language): Wording | undefined {
  const [first = '', second = ''] = text.match(/[\p{L}{}'’-]+/gu) ?? [];
  const { why, closed, offers } = questionWords[language];
  if (why.includes(first.toLowerCase())) return { kind: 'why', words: first };
  const isClosed = closed.includes(first.toLowerCase()) && !offers.includes(second.toLowerCase());
  return isClosed && text.trimEnd().endsWith('?') ? { kind: 'closed', words: first } : undefined;
}
