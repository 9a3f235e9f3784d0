import type { Context } from '../context.ts';
import { answersSchema } from '../core/answers/answers-schema.ts';
import type { JsonOf } from '../core/json-shapes.ts';
import { type Language, languageNearest } from '../core/language.ts';
import { ReflectError } from '../core/problem.ts';
import type { PromptSet } from '../core/prompt-set/prompt-set.ts';
import { renderAnswersTemplate } from '../render/files/answers-template.ts';
import { renderJson } from '../render/json.ts';
import { loadSet } from './prompt-sets/load-set.ts';

/** Options of `reflect answers`. */
export interface AnswersOptions {
  /** Name of the prompt set; without it that of the settings. */
  readonly set?: string;
  /** Print the JSON Schema of the file instead. */
  readonly schema?: boolean;
}

/**
 * Prints an answers file to fill in, as YAML or as JSON, or the schema of one.
 *
 * @throws ReflectError `set-unknown`, `set-faulty` or `set-not-in-language`.
 */
export async function runAnswers(context: Context, options: AnswersOptions): Promise<void> {
  const { texts, io } = context;
  const { set } = await loadSet(context, options.set);
  const { name, languages } = set;
  const language = context.languageIsChosen
    ? context.language
    : languageNearest(context.language, languages);
  if (!languages.includes(language)) {
    throw new ReflectError({ code: 'set-not-in-language', name, wanted: language, languages });
  }
  if (options.schema === true) {
    io.result(`${JSON.stringify(answersSchema(set, language), null, 2)}\n`);
  } else if (context.json) {
    io.result(renderJson('reflect.answers/1', emptyAnswers(set, language)));
  } else {
    io.result(renderAnswersTemplate(set, language, texts.template));
  }
}

/** The same file for a program: JSON has no room for the questions, which `--schema` tells. */
const emptyAnswers = (set: PromptSet, language: Language): JsonOf<'reflect.answers/1'> => ({
  set: set.name,
  lang: language,
  with: null,
  team: null,
  date: null,
  tags: [],
  answers: Object.fromEntries(set.questions.map(({ id }) => [id, null])),
});
