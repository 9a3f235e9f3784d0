import type { Answer } from '../../core/answers/answer.ts';
import type { FrontMatterChanges } from '../../core/front-matter/front-matter-edit.ts';
import { localize } from '../../core/language.ts';
import type { Note } from '../../core/note/note.ts';
import type { Feed } from '../../core/prompt-set/feed.ts';
import type { PromptSet } from '../../core/prompt-set/prompt-set.ts';
import { applicableQuestions, finalAnswers } from '../../core/walk/session.ts';
import { textsFor } from '../../i18n/index.ts';
import { sessionOfNote } from './note-session.ts';

/** What front matter follows from answers. */
interface Followed {
  readonly with: string | undefined;
  readonly temperature: number | undefined;
  readonly status: Note['meta']['status'];
}

/**
 * What changes in the front matter of a note because its answers changed. A value follows the
 * answers only if it did so before: what a person wrote there themselves stays.
 *
 * @param from the note with the old answers.
 * @param now the note with the new ones, and the front matter as it stands.
 */
export function changedMeta(set: PromptSet, from: Note, now: Note): FrontMatterChanges {
  const [old, fresh] = [followed(set, from), followed(set, now)];
  const { meta } = now;
  const other = meta.with === old.with ? fresh.with : meta.with;
  const isTitled = meta.title === titleOf(set, from.meta, from.meta.with);
  const temperature = meta.temperature === old.temperature ? fresh.temperature : meta.temperature;
  /* What came of the conversation is written down: that says more than whether one was planned. */
  const follows = now.after === undefined && meta.status === old.status;
  const changes = {
    title: isTitled ? titleOf(set, meta, other) : meta.title,
    with: other,
    temperature,
    status: follows ? fresh.status : meta.status,
  };
  return onlyNew(meta, changes);
}

function followed(set: PromptSet, note: Note): Followed {
  const session = sessionOfNote(set, note);
  const answers = finalAnswers(session);
  const questions = applicableQuestions(session);
  const answerTo = (feed: Feed): Answer | undefined => {
    const question = questions.find(({ feeds }) => feeds === feed);
    return question && answers.get(question.id);
  };
  const [name, temperature] = [answerTo('other.name'), answerTo('trust.temperature')];
  return {
    with: typeof name === 'string' ? name : undefined,
    temperature: typeof temperature === 'number' ? temperature : undefined,
    status: answerTo('opening') === undefined ? 'done' : 'open',
  };
}

const titleOf = (set: PromptSet, { lang }: Note['meta'], other: string | undefined): string =>
  textsFor(lang).note.title(localize(set.title, lang), other);

function onlyNew(meta: Note['meta'], changes: Followed & Pick<Note['meta'], 'title'>) {
  return {
    ...(changes.title === meta.title ? {} : { title: changes.title }),
    ...(changes.with === meta.with ? {} : { with: changes.with }),
    ...(changes.temperature === meta.temperature ? {} : { temperature: changes.temperature }),
    ...(changes.status === meta.status ? {} : { status: changes.status }),
  };
}
