import * as v from 'valibot';
import { practices } from '../prompt-set/prompt-set.ts';
import { oneOf, plainWord, shape } from '../schema-parts.ts';
import { question } from './question-schema.ts';
import { text } from './text-schema.ts';

/**
 * Checks what stands in a prompt set file, key by key. What must hold between keys (ids, conditions,
 * languages) is in `set-file/`. The descriptions become the JSON Schema that editors show.
 */
export const promptSetSchema = v.pipe(
  shape({
    name: v.pipe(
      plainWord,
      v.description('What the set is called on the command line; the name of its file.'),
    ),
    practice: v.exactOptional(
      v.pipe(oneOf(practices), v.description('The practice that the set is for.')),
      'all',
    ),
    title: v.pipe(text, v.description('What the set is called in lists and notes.')),
    about: v.exactOptional(v.pipe(text, v.description('What the set is for, in a sentence.'))),
    questions: v.pipe(
      v.array(question),
      v.minLength(1),
      v.maxLength(100),
      v.description('The questions, in the order in which they are asked.'),
    ),
  }),
  v.title('Prompt set'),
  v.description('The questions that `reflect` asks in one walk, in all their languages.'),
);

/** A prompt set as it stands in a file. */
export type PromptSetInFile = v.InferOutput<typeof promptSetSchema>;
