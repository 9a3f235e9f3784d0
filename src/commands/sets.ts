import type { Context } from '../context.ts';
import { measureIn } from '../core/columns/measure.ts';
import { localize } from '../core/language.ts';
import type { PromptSetEntry } from '../core/ports.ts';
import type { Question } from '../core/prompt-set/prompt-set.ts';
import { signsFor } from '../core/text/signs.ts';
import { accent, quiet, strong, warning } from '../core/text/span.ts';
import { renderJson } from '../render/json.ts';
import { indentedRows, wordAndText } from '../render/list/word-and-text.ts';
import { minutesOfSet } from './prompt-sets/set-minutes.ts';

/** Lists the prompt sets: name, title, how long each takes, and which are the person's own. */
export async function runSetsList(context: Context): Promise<void> {
  const { io, texts } = context;
  const { sets, faulty } = await (await context.sets()).list();
  const { isBuiltIn } = await context.setFiles();
  if (context.json) {
    const listed = sets.map((entry) => jsonOfSet(context, entry, isBuiltIn));
    io.result(renderJson('reflect.sets/1', { sets: listed, faulty: [...faulty] }));
    return;
  }
  const width = Math.max(...sets.map(({ set }) => set.name.length));
  const columns = columnsOf(context);
  for (const entry of sets) {
    const about = aboutSet(context, entry, isBuiltIn).join(signsFor(!io.unicode).between);
    const lines = wordAndText(accent(entry.set.name), about, width, columns);
    for (const line of lines) io.print(...line);
  }
  if (faulty.length > 0) {
    io.complain(warning(texts.sets.list.faulty(faulty.length, 'reflect sets check')));
    for (const path of faulty) io.complain('  ', path);
  }
  if (io.outIsTerminal && sets.every(({ file }) => file === undefined)) {
    io.say(quiet(texts.sets.list.make('reflect sets new NAME')));
  }
}

/** What lines stay in: the last column is left free, and no line is too long to read. */
const columnsOf = ({ io }: Context): number | undefined =>
  io.outIsTerminal ? measureIn(io.columns - 1) : undefined;

type IsBuiltIn = (name: string) => boolean;

function aboutSet(context: Context, { set, file }: PromptSetEntry, isBuiltIn: IsBuiltIn): string[] {
  const { texts, language } = context;
  const { list } = texts.sets;
  const about = [
    localize(set.title, language),
    texts.talk.setIs.minutes(minutesOfSet(context, set)),
  ];
  if (file !== undefined) about.push(isBuiltIn(set.name) ? list.instead : list.own);
  if (!set.languages.includes(language)) about.push(list.onlyIn(set.languages));
  return about;
}

const jsonOfSet = (context: Context, { set, file }: PromptSetEntry, isBuiltIn: IsBuiltIn) => ({
  name: set.name,
  title: localize(set.title, context.language),
  practice: set.practice,
  questions: set.questions.length,
  minutes: minutesOfSet(context, set),
  languages: [...set.languages],
  file: file ?? null,
  replacesBuiltIn: file !== undefined && isBuiltIn(set.name),
});

/** Options of `reflect sets show`. */
export interface SetsShowOptions {
  readonly name: string;
}

/**
 * Shows the questions of a set, with what is special about each.
 *
 * @throws ReflectError `set-unknown` or `set-faulty`.
 */
export async function runSetsShow(context: Context, options: SetsShowOptions): Promise<void> {
  const { io, language } = context;
  const entry = await (await context.sets()).load(options.name);
  const { isBuiltIn } = await context.setFiles();
  if (context.json) {
    io.result(renderJson('reflect.set/1', jsonOfQuestions(context, entry, isBuiltIn)));
    return;
  }
  const { set, file } = entry;
  const columns = columnsOf(context);
  for (const row of indentedRows(localize(set.title, language), '', columns)) io.print(strong(row));
  const about = set.about === undefined ? '' : localize(set.about, language);
  if (about !== '') for (const row of indentedRows(about, '', columns)) io.print(row);
  const [, ...special] = aboutSet(context, entry, isBuiltIn);
  for (const row of indentedRows(special.join(signsFor(!io.unicode).between), '', columns))
    io.print(quiet(row));
  if (file !== undefined) io.print(quiet(file));
  io.print('');
  for (const question of set.questions) printQuestion(context, question, columns);
}

function printQuestion(context: Context, question: Question, columns: number | undefined): void {
  const { io, language } = context;
  const { id, ask } = question;
  for (const line of wordAndText(accent(id), localize(ask, language), id.length, columns)) {
    io.print(...line);
  }
  const said = remarks(context, question).join(signsFor(!io.unicode).between);
  for (const row of indentedRows(said, '  ', columns)) io.print(quiet(row));
}

const jsonOfQuestions = (context: Context, entry: PromptSetEntry, isBuiltIn: IsBuiltIn) => ({
  ...jsonOfSet(context, entry, isBuiltIn),
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
