import type { Context } from '../context.ts';
import type { SetFiles } from '../core/ports.ts';
import { isProblem, ReflectError } from '../core/problem.ts';
import { quiet } from '../core/text/span.ts';
import { renderJson } from '../render/json.ts';
import { confirm } from './asking/ask-person.ts';
import { editFile, wantsAgain } from './asking/edit-file.ts';
import { type Checked, checkSet, jsonOfChecked, sayChecked } from './prompt-sets/checked-sets.ts';
import { makeSet } from './prompt-sets/make-set.ts';
import { complain } from './telling/complain.ts';

/** Options of `reflect sets edit`. */
export interface SetsEditOptions {
  /** The name of a set, or the path of its file. */
  readonly name: string;
  /** The names of all commands, which a set cannot have. */
  readonly commands: readonly string[];
}

/**
 * Opens a set of the person's own in their editor, and checks it afterwards. The file itself is
 * opened, so that nothing is lost whatever happens; what is wrong in it stays there, to go on with.
 *
 * @throws ReflectError `set-needs-terminal`, `set-unknown`, `file-missing`, `editor-failed`,
 * `interrupted`, or `set-left-faulty` when it is left so.
 */
export async function runSetsEdit(context: Context, options: SetsEditOptions): Promise<void> {
  const { io, json } = context;
  const files = await context.setFiles();
  const path = await fileToEdit(context, files, options);
  if (path === undefined) return;
  for (;;) {
    const result = await editOnce(context, files, path);
    if ('checked' in result) {
      if (json) io.result(jsonOf(context, result));
      else sayChecked(context, path, result.checked);
      return;
    }
    if (result.problem.code !== 'set-faulty') throw new ReflectError(result.problem);
    complain(context, result.problem);
    if (await wantsAgain(context)) continue;
    if (json) io.result(jsonOf(context, result));
    throw new ReflectError({ code: 'set-left-faulty', path });
  }
}

const jsonOf = (context: Context, result: Checked): string =>
  renderJson('reflect.sets-check/1', {
    ok: 'checked' in result,
    sets: [jsonOfChecked(context, result)],
  });

/** The person's own file; `undefined` when they would rather not have one of a set that is built in. */
async function fileToEdit(
  context: Context,
  files: SetFiles,
  { name, commands }: SetsEditOptions,
): Promise<string | undefined> {
  const { io } = context;
  const own = files.own(name);
  const path = own ?? (files.isBuiltIn(name) ? undefined : files.find(name));
  if (!io.canAsk) throw new ReflectError({ code: 'set-needs-terminal', name, path });
  if (path !== undefined) return path;
  const { edit } = context.texts.sets;
  io.say(edit.builtIn(name));
  if (await confirm(context, edit.copyIt, true))
    return makeSet(context, { name, from: name, commands });
  io.say(quiet(edit.notCopied(`reflect sets new ${name} --from ${name}`)));
  return undefined;
}

async function editOnce(context: Context, files: SetFiles, path: string): Promise<Checked> {
  files.refreshSchema();
  await editFile(context, path, () => textIn(files, path));
  return checkSet(context, path);
}

/** Bytes that are no text can be edited too. */
async function textIn(files: SetFiles, path: string): Promise<string | undefined> {
  try {
    return await files.text(path);
  } catch (error) {
    if (isProblem(error, 'set-faulty')) return undefined;
    throw error;
  }
}
