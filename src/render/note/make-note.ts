import type { Answer } from '../../core/answers/answer.ts';
import { localize } from '../../core/language.ts';
import type { NoteMeta } from '../../core/note/note.ts';
import type { NoteWishes } from '../../core/ports.ts';
import type { Feed } from '../../core/prompt-set/feed.ts';
import { localIso } from '../../core/time/calendar.ts';
import { applicableQuestions, finalAnswers, type Walked } from '../../core/walk/session.ts';
import type { NoteToRender } from './note.ts';

/** What a note needs besides the answers. */
export interface NoteDetails {
  readonly id: string;
  readonly date: Date;
  readonly wishes: Pick<NoteWishes, 'with' | 'team' | 'tags' | 'date'>;
}

/**
 * Makes the note of a walk, in the language of the walk, ready to be rendered.
 *
 * @param texts those of the language of the walk.
 */
export function noteOf<Texts extends NoteToRender['texts']>(
  session: Walked,
  { id, date, wishes }: NoteDetails,
  texts: Texts,
): NoteToRender & { readonly texts: Texts } {
  const questions = applicableQuestions(session);
  const answers = finalAnswers(session);
  const answerTo = (feed: Feed): Answer | undefined => {
    const question = questions.find(({ feeds }) => feeds === feed);
    return question && answers.get(question.id);
  };
  const name = answerTo('other.name') ?? wishes.with;
  const other = typeof name === 'string' ? name : undefined;
  const temperature = answerTo('trust.temperature');
  const setTitle = localize(session.set.title, session.language);
  const meta: NoteMeta = {
    id,
    title: texts.note.title(setTitle, other),
    date: wishes.date ?? localIso(date),
    set: session.set.name,
    lang: session.language,
    ...(other === undefined ? {} : { with: other }),
    ...(wishes.team === undefined ? {} : { team: wishes.team }),
    /* Without a question to ask there is no conversation to look back on. */
    status: answerTo('opening') === undefined ? 'done' : 'open',
    ...(typeof temperature === 'number' ? { temperature } : {}),
    tags: ['reflect', ...(wishes.tags ?? [])],
  };
  return { note: { meta, answers }, questions, setTitle, texts, known: session.known.texts };
}
