import type { Context } from '../context.ts';
import type { OutFile } from '../core/ports.ts';
import { quiet, warning } from '../core/text/span.ts';
import { renderJson } from '../render/json.ts';
import { exportNames } from './exporting/export-names.ts';
import { exportPieces, type LeavingNote } from './exporting/export-pieces.ts';
import { type ExportPlan, type PlanOptions, planExport } from './exporting/export-plan.ts';
import { publicNote, publicVersion } from './exporting/export-public.ts';
import { type KnownSets, knownSets } from './exporting/export-sets.ts';
import { type ExportTarget, readTarget, type TargetFlags } from './exporting/export-target.ts';
import { sayDamaged } from './finding/found-notes.ts';

/** Options of `reflect export`. */
export interface ExportOptions extends PlanOptions, TargetFlags {
  /** Whether a file that is there already may be replaced. */
  readonly force: boolean;
}

/** Private answers of which words stand elsewhere in a note, by its id. */
type Standing = Map<string, readonly string[]>;

/**
 * Writes notes to one file, to a folder, or to standard output. Without notes it writes nothing.
 *
 * @throws ReflectError `usage`, `target-taken`, `target-among-notes`, `cannot-write`, and what finding a note
 * throws.
 */
export async function runExport(context: Context, options: ExportOptions): Promise<void> {
  const target = await readTarget(context, options);
  const sets = await knownSets(context);
  const standing: Standing = new Map();
  try {
    const plan = await planExport(
      context,
      options,
      sets,
      target.kind !== 'folder' && target.format === 'md',
    );
    const leaving = () => leavingNotes(context, { plan, sets, options, target, standing });
    const isEmpty = plan.notes.length === 0;
    if (!isEmpty) await write(context, { plan, sets, options, target, leaving });
    context.io.progress(undefined);
    report(context, { plan, options, standing, target: isEmpty ? undefined : target });
  } finally {
    context.io.progress(undefined);
  }
}

interface Work {
  readonly plan: ExportPlan;
  readonly sets: KnownSets;
  readonly options: ExportOptions;
  readonly target: ExportTarget;
}

async function write(
  context: Context,
  work: Work & { readonly leaving: () => AsyncIterable<LeavingNote> },
): Promise<void> {
  const { plan, sets, options, target, leaving } = work;
  const { withPrivate, force: replace } = options;
  const transfer = await context.transfer();
  if (target.kind === 'folder') {
    const { folder } = await context.notes();
    await transfer.writeFolder(target.path, () => asFiles(folder, leaving()), { replace });
    return;
  }
  const isFile = target.kind === 'file';
  const { format } = target;
  const pieces = exportPieces(context, { format, plan, sets, withPrivate, isFile, leaving });
  if (isFile) await transfer.writeFile(target.path, pieces, { replace });
  else for await (const piece of pieces) context.io.result(piece);
}

async function* asFiles(
  folder: string,
  leaving: AsyncIterable<LeavingNote>,
): AsyncGenerator<OutFile> {
  const nameOf = exportNames(folder);
  for await (const { path, note, text } of leaving) yield { name: nameOf(path, note.meta), text };
}

/** The notes of the plan, one by one. One that was taken away meanwhile is passed over. */
async function* leavingNotes(
  context: Context,
  { plan, sets, options, target, standing }: Work & { readonly standing: Standing },
): AsyncGenerator<LeavingNote> {
  const { io, texts } = context;
  const notes = await context.notes();
  const total = plan.notes.length;
  /* What is drawn over would stand in the midst of the result. */
  const tells = target.kind !== 'out' || !io.outIsTerminal;
  for (const [index, planned] of plan.notes.entries()) {
    if (tells) io.progress(texts.transfer.progress(index, total));
    const stored = await notes.read(planned.path);
    if (stored === undefined) continue;
    if (options.withPrivate) {
      yield { path: planned.path, note: stored.note, text: stored.text };
      continue;
    }
    const version =
      target.format === 'csv' && !planned.isUnsure
        ? publicNote(stored.note, sets)
        : await publicVersion(context, stored, sets);
    if (version === undefined) continue;
    if (version.standing.length > 0) standing.set(version.note.meta.id, version.standing);
    yield { path: planned.path, note: version.note, text: version.text };
  }
}

interface Outcome {
  readonly plan: ExportPlan;
  readonly options: ExportOptions;
  readonly standing: Standing;
  /** Absent when there was nothing to write. */
  readonly target: ExportTarget | undefined;
}

/** Says what was written and, always, what stayed behind and what came along without being asked. */
function report(context: Context, outcome: Outcome): void {
  const { io, texts, json } = context;
  const { plan, standing, target } = outcome;
  sayDamaged(context, plan.damaged);
  sayLeftOut(context, plan);
  for (const [id, ids] of standing) io.complain(warning(texts.transfer.stillStands(id, ids)));
  if (target?.kind === 'out') return;
  if (json) io.result(renderJson('reflect.exported/1', jsonOf(outcome)));
  else if (target !== undefined) {
    io.print(target.path);
    io.say(quiet(texts.transfer.written(plan.notes.length, target.path)));
  } else if (plan.leftOut.length === 0) sayNothing(context, outcome.options);
}

function sayNothing({ io, texts }: Context, { filter, notes }: ExportOptions): void {
  const isFiltered = Object.keys(filter).length + notes.length > 0;
  io.say(isFiltered ? texts.find.noneFits : texts.talk.noNotes('reflect'));
}

const included = '--private';

/** Notes that are named one by one; of more than these a number is enough. */
const named = 5;

function sayLeftOut({ io, texts }: Context, { leftOut, privateLeftOut }: ExportPlan): void {
  if (leftOut.length > 0) {
    io.complain(warning(texts.transfer.notesLeftOut(leftOut.length, included)));
    for (const { id, set } of leftOut.slice(0, named)) io.complain(`  ${id} (${set})`);
    if (leftOut.length > named) io.complain('  ', texts.problem.andMore(leftOut.length - named));
  }
  if (privateLeftOut > 0) io.say(quiet(texts.transfer.privateLeftOut(privateLeftOut, included)));
}

const jsonOf = ({ plan, options, standing, target }: Outcome) => ({
  to: target?.kind === 'file' || target?.kind === 'folder' ? target.path : null,
  format: target?.format ?? options.format ?? ('md' as const),
  notes: plan.notes.length,
  private: options.withPrivate,
  privateLeftOut: plan.privateLeftOut,
  notesLeftOut: plan.leftOut.map(({ id }) => id),
  stillStands: Array.from(standing, ([id, answers]) => ({ id, answers: [...answers] })),
  damaged: [...plan.damaged],
});
