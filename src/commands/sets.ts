import type { Context } from '../context.ts';
import { localize } from '../core/language.ts';
import { minutesFor } from '../core/pace.ts';
import type { PromptSetEntry } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import type { PromptSet, Question } from '../core/prompt-set.ts';
import { askedQuestions, startSession } from '../core/session.ts';
import { accent, good, quiet, strong, warning } from '../core/span.ts';
import { renderJson } from '../render/json.ts';
import { explain } from './explain.ts';
import { nothingKnown } from './known.ts';

/** Lists the prompt sets: name, title and how long each takes. */
export async function runSetsList(context: Context): Promise<void> {
  const { io, texts, language } = context;
  const { sets, faulty } = await (await context.sets()).list();
  if (context.json) {
    const listed = sets.map((entry) => jsonOfSet(context, entry));
    io.result(renderJson('reflect.sets/1', { sets: listed, faulty: [...faulty] }));
    return;
  }
  const width = Math.max(...sets.map(({ set }) => set.name.length));
  for (const { set, file } of sets) {
    const about = [localize(set.title, language), texts.talk.setIs.minutes(minutes(context, set))];
    if (file !== undefined) about.push(texts.talk.ownSet);
    io.print(accent(set.name.padEnd(width)), '  ', about.join(' · '));
  }
  if (faulty.length > 0) {
    io.say(warning(texts.talk.faultySets(faulty.length)));
    for (const path of faulty) io.say('  ', path);
  }
}

const jsonOfSet = (context: Context, { set, file }: PromptSetEntry) => ({
  name: set.name,
  title: localize(set.title, context.language),
  practice: set.practice,
  questions: set.questions.length,
  minutes: minutes(context, set),
  file: file ?? null,
});

const minutes = (context: Context, set: PromptSet): number =>
  minutesFor(
    askedQuestions(startSession({ set, language: context.language, known: nothingKnown(context) })),
  );

/** Options of `reflect sets show`. */
export interface SetsShowOptions {
  readonly name: string;
}

/** Shows the questions of a set, with what is special about each. */
export async function runSetsShow(context: Context, options: SetsShowOptions): Promise<void> {
  const { io, language } = context;
  const entry = await (await context.sets()).load(options.name);
  const { set, file } = entry;
  if (context.json) {
    io.result(renderJson('reflect.set/1', jsonOfQuestions(context, entry)));
    return;
  }
  io.print(strong(localize(set.title, language)));
  if (set.about !== undefined) io.print(localize(set.about, language));
  if (file !== undefined) io.print(quiet(file));
  io.print('');
  for (const question of set.questions) {
    io.print(accent(question.id), '  ', localize(question.ask, language));
    io.print('  ', quiet(remarks(context, question).join(' · ')));
  }
}

const jsonOfQuestions = (context: Context, entry: PromptSetEntry) => ({
  ...jsonOfSet(context, entry),
  about: entry.set.about === undefined ? null : localize(entry.set.about, context.language),
  questions: entry.set.questions.map((question) => ({
    id: question.id,
    type: question.type,
    ask: localize(question.ask, context.language),
    optional: question.optional,
    private: question.private,
    conditional: question.when !== undefined,
  })),
});

function remarks({ texts }: Context, question: Question): string[] {
  const { setIs } = texts.talk;
  const said: string[] = [question.type, question.optional ? setIs.optional : setIs.required];
  if (question.private) said.push(setIs.private);
  if (question.priority === 'extra') said.push(setIs.extra);
  if (question.when !== undefined) said.push(setIs.conditional);
  return said;
}

/** Options of `reflect sets check`. */
export interface SetsCheckOptions {
  readonly files: readonly string[];
}

/**
 * Checks set files and says all that is wrong in each.
 *
 * @throws ReflectError the problem of the last faulty file, after all files were reported.
 */
export async function runSetsCheck(context: Context, options: SetsCheckOptions): Promise<void> {
  const { io, texts } = context;
  const sets = await context.sets();
  const wrong: ReflectError[] = [];
  for (const file of options.files) {
    try {
      const set = await sets.check(file);
      io.print(good(texts.talk.setCorrect(set.name, set.questions.length, minutes(context, set))));
    } catch (error) {
      if (!(error instanceof ReflectError)) throw error;
      wrong.push(error);
    }
  }
  const last = wrong.pop();
  for (const error of wrong) report(context, error);
  if (last !== undefined) throw last;
}

function report({ io, texts }: Context, error: ReflectError): void {
  const { what, faults } = explain(texts, error.problem);
  io.complain(warning(what));
  for (const { text } of faults) io.complain('  ', text);
}
