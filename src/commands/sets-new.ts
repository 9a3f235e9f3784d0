import type { Context } from '../context.ts';
import { languageNearest } from '../core/language.ts';
import type { SetFiles } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { plainName } from '../core/prompt-set/prompt-set.ts';
import { setNameLike, titleOfName } from '../core/prompt-set/set-name.ts';
import { quiet } from '../core/text/span.ts';
import { headOfSet, renderNewSet } from '../render/files/new-set.ts';
import { renderJson } from '../render/json.ts';
import { aligned } from '../render/list/aligned.ts';

/** Options of `reflect sets new`. */
export interface SetsNewOptions {
  readonly name: string;
  /** The name or the file of the set whose questions it starts with. */
  readonly from?: string;
  /** The names of all commands, which a set cannot have. */
  readonly commands: readonly string[];
}

/**
 * Makes a set of the person's own that works at once and explains itself. The result is its path.
 *
 * @throws ReflectError `set-name-wrong`, `set-name-taken` or `set-exists`; what is wrong with `from`.
 */
export async function runSetsNew(context: Context, options: SetsNewOptions): Promise<void> {
  const { io, json, texts } = context;
  const { name, from } = options;
  const { isBuiltIn } = await context.setFiles();
  const path = await makeSet(context, options);
  const replacesBuiltIn = isBuiltIn(name);
  if (json) {
    const made = { name, path, from: from ?? null, replacesBuiltIn };
    io.result(renderJson('reflect.set-made/1', made));
    return;
  }
  io.print(path);
  const { made } = texts.sets;
  if (replacesBuiltIn) io.say(quiet(made.instead(name)));
  const steps = [
    [made.change, `reflect sets edit ${name}`],
    [made.check, `reflect sets check ${name}`],
    [made.use, `reflect ${name}`],
  ] as const;
  for (const line of aligned(steps)) io.say(quiet(line));
}

/**
 * Writes the file of a new set, and never over another.
 *
 * @returns its path.
 */
export async function makeSet(context: Context, options: SetsNewOptions): Promise<string> {
  const { name, from } = options;
  const files = await context.setFiles();
  refuseName(options, files);
  const text =
    from === undefined ? await shortSet(context, name) : await copyOf(context, files, name, from);
  try {
    return files.create(name, text);
  } catch (error) {
    if (!(error instanceof ReflectError) || error.problem.code !== 'file-exists') throw error;
    throw new ReflectError({ code: 'set-exists', name, path: error.problem.path });
  }
}

function refuseName({ name, commands }: SetsNewOptions, files: SetFiles): void {
  const isCommand = (each: string) => commands.includes(each) && !files.isBuiltIn(each);
  const isFree = (each: string) =>
    !isCommand(each) && !files.isBuiltIn(each) && files.own(each) === undefined;
  const suggestion = () => setNameLike(name, isFree);
  if (!plainName.test(name)) {
    throw new ReflectError({ code: 'set-name-wrong', name, suggestion: suggestion() });
  }
  if (isCommand(name)) {
    throw new ReflectError({ code: 'set-name-taken', name, suggestion: suggestion() });
  }
  const path = files.own(name);
  if (path !== undefined) throw new ReflectError({ code: 'set-exists', name, path });
}

/** A few questions of the set for before a conversation, as it comes with the program. */
async function shortSet(context: Context, name: string): Promise<string> {
  const from = await (await context.sets()).builtIn('before');
  const language = languageNearest(context.language, from.languages);
  return renderNewSet({ name, title: titleOfName(name), language, from }, context.texts.sets);
}

/** A set that takes the place of the one it was made from keeps its title. */
async function copyOf(
  { texts }: Context,
  files: SetFiles,
  name: string,
  from: string,
): Promise<string> {
  const head = headOfSet(name, texts.sets.file.copied(from), texts.sets);
  const title = name === from ? undefined : titleOfName(name);
  return files.copyOf(files.find(from), { name, title, head });
}
