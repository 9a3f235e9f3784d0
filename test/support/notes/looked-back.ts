import type { Answer } from '../../../src/core/answers/answer.ts';
import type { Note, NoteMeta } from '../../../src/core/note/note.ts';
import type { QuestionsOf } from '../../../src/core/note/said-note.ts';
import { builtInSets } from '../../../src/core/prompt-set/built-in-sets.ts';
import { sampleMeta } from './note-meta.ts';

const sets = new Map(
  await Promise.all(
    Array.from(builtInSets, async ([name, load]) => [name, (await load()).questions] as const),
  ),
);

/** The questions of the sets that `reflect` comes with. */
export const builtInQuestions: QuestionsOf = (set) => sets.get(set);

type Given = Readonly<Record<string, Answer>>;

/** A note of a day, with what was answered before and after the conversation. */
export function noteOn(
  day: string,
  answers: Given,
  rest: Partial<NoteMeta> & { readonly after?: Given } = {},
): Note {
  const { after, ...meta } = rest;
  const { temperature: _, with: __, ...sample } = sampleMeta;
  const status = after === undefined ? 'open' : 'done';
  return {
    meta: {
      ...sample,
      id: `n${day.replaceAll('-', '')}`,
      date: `${day}T09:30:00+01:00`,
      status,
      ...meta,
    },
    answers: new Map(Object.entries(answers)),
    ...(after === undefined ? {} : { after: new Map(Object.entries(after)) }),
  };
}
