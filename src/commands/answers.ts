import type { Context } from '../context.ts';
import { answersSchema } from '../core/answers-schema.ts';
import { ReflectError } from '../core/problem.ts';
import { renderAnswersTemplate } from '../render/answers-template.ts';

/** Options of `reflect answers`. */
export interface AnswersOptions {
  /** Name of the prompt set. */
  readonly set: string;
  /** Print the JSON Schema of the file instead. */
  readonly schema?: boolean;
}

/** Prints an answers file to fill in, or the schema of one. */
export async function runAnswers(context: Context, options: AnswersOptions): Promise<void> {
  const { language, texts, io } = context;
  const { set } = await (await context.sets()).load(options.set);
  const { name, languages } = set;
  if (!languages.includes(language)) {
    throw new ReflectError({ code: 'set-not-in-language', name, languages });
  }
  io.result(
    options.schema === true
      ? `${JSON.stringify(answersSchema(set, language), null, 2)}\n`
      : renderAnswersTemplate(set, language, texts.template),
  );
}
