import type { Context } from '../../context.ts';
import { wordsAt } from '../../core/answers/answer-words.ts';
import type { StoredNote } from '../../core/ports.ts';
import type { Known, KnownName } from '../../core/prompt-set/condition.ts';
import type { Question } from '../../core/prompt-set/prompt-set.ts';
import { type Tension, toTension } from '../../core/tension.ts';
import { applicableQuestions, finalAnswers, type Walked } from '../../core/walk/session.ts';
import { textsFor } from '../../i18n/index.ts';
import type { NoteToRender } from '../../render/note/sheet.ts';
import { nothingKnown } from '../walking/known.ts';

/**
 * What the questions after a conversation lean on: the opening question, the guess, the name.
 *
 * @param questions those that the note was made with.
 */
export function knownFromNote(
  context: Context,
  { note }: Pick<StoredNote, 'note'>,
  questions: readonly Question[],
): Known {
  const { meta, answers } = note;
  const texts = new Map<KnownName, string>();
  const add = (name: KnownName, text: string | undefined) => {
    if (text !== undefined) texts.set(name, text);
  };
  add('other', meta.with ?? textsFor(meta.lang).after.someone);
  add('opening', wordsAt('opening', questions, answers, meta.lang));
  const guesses = guessesIn(toTension(questions, answers));
  add('guess', wordsAt('other.likeliest', questions, answers, meta.lang) ?? guesses[0]);
  if (guesses.length > 1) add('guesses', guesses.join('\n'));
  return { ...nothingKnown(context), texts };
}

/** What was guessed about the other's intention, in the order in which it was written down. */
const guessesIn = ({ statements }: Tension): string[] =>
  (statements.get('other.preserve') ?? []).flatMap(({ source, answer }) =>
    source === 'guess' ? [answer].flat().map(String) : [],
  );

/** What the part of a note about what came of the conversation is rendered from. */
export function afterToRender(session: Walked, meta: NoteToRender['note']['meta']): NoteToRender {
  return {
    note: { meta, answers: finalAnswers(session) },
    questions: applicableQuestions(session),
    setTitle: '',
    texts: textsFor(meta.lang),
    known: session.known.texts,
  };
}
