import type { Context, GlobalOptions } from '../context.ts';
import { localize } from '../core/language.ts';
import { minutesFor } from '../core/pace.ts';
import { ReflectError } from '../core/problem.ts';
import type { PromptSet, Question } from '../core/prompt-set.ts';
import { startSession, askedQuestions } from '../core/session.ts';
import { accent, good, quiet, strong, warning } from '../core/span.ts';
import { explain } from './explain.ts';
import { knownFor } from './known.ts';

/** Lists the prompt sets: name, title and how long each takes. */
export async function runSetsList(context: Context): Promise<void> {
  const { io, texts, language } = context;
  const { sets, faulty } = await (await context.sets()).list();
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

const minutes = (context: Context, set: PromptSet): number =>
  minutesFor(askedQuestions(startSession({ set, language: context.language, known: knownFor(context) })));

/** Options of `reflect sets show`. */
export interface SetsShowOptions extends GlobalOptions {
  readonly name: string;
}

/** Shows the questions of a set, with what is special about each. */
export async function runSetsShow(context: Context, options: SetsShowOptions): Promise<void> {
  const { io, language } = context;
  const { set, file } = await (await context.sets()).load(options.name);
  io.print(strong(localize(set.title, language)));
  if (set.about !== undefined) io.print(localize(set.about, language));
  if (file !== undefined) io.print(quiet(file));
  io.print('');
  for (const question of set.questions) {
    io.print(accent(question.id), '  ', localize(question.ask, language));
    io.print('  ', quiet(remarks(context, question).join(' · ')));
  }
}

function remarks({ texts }: Context, question: Question): string[] {
  const { setIs } = texts.talk;
  const said: string[] = [question.type, question.optional ? setIs.optional : setIs.required];
  if (question.private) said.push(setIs.private);
  if (question.priority === 'extra') said.push(setIs.extra);
  if (question.when !== undefined) said.push(setIs.conditional);
  return said;
}

/** Options of `reflect sets check`. */
export interface SetsCheckOptions extends GlobalOptions {
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
  io.say(warning(what));
  for (const fault of faults) io.say('  ', fault);
}
