import type { Context } from '../../context.ts';
import { exportHead } from '../../core/export-json.ts';
import type { ExportFormat } from '../../core/formats.ts';
import type { Note } from '../../core/note/note.ts';
import { afterSet } from '../../core/note/note-name.ts';
import type { AnswerColumns } from '../../render/export/csv.ts';
import type { ExportPlan } from './export-plan.ts';
import type { KnownSets } from './export-sets.ts';

/** A note on its way out. */
export interface LeavingNote {
  readonly path: string;
  readonly note: Note;
  readonly text: string;
}

/** What the pieces of an export are made from. */
export interface Pieces {
  readonly format: ExportFormat;
  readonly plan: ExportPlan;
  readonly sets: KnownSets;
  readonly withPrivate: boolean;
  /** Whether it goes into a file, which programs read by its first bytes. */
  readonly isFile: boolean;
  /** The notes of the plan, each read when it is its turn. */
  readonly leaving: () => AsyncIterable<LeavingNote>;
}

/** The whole export in pieces, so that only one note at a time is in memory. A page is one piece. */
export function exportPieces(context: Context, pieces: Pieces): AsyncIterable<string> {
  switch (pieces.format) {
    case 'md':
      return asDocument(context, pieces);
    case 'json':
      return asJson(pieces);
    case 'csv':
      return asCsv(pieces);
    case 'html':
      return asPage(context, pieces);
  }
}

async function* asDocument({ texts }: Context, { plan, leaving }: Pieces): AsyncGenerator<string> {
  const { anchors, documentHead, documentPart } = await import('../../render/export/document.ts');
  const [inContents, inText] = [anchors(), anchors()];
  const listed = plan.notes.flatMap(({ listed: note }) => {
    if (note === undefined) return [];
    const { id, title, date } = note;
    return [{ anchor: inContents(id), title: title || id, date }];
  });
  yield documentHead(listed, texts);
  for await (const { note, text } of leaving()) {
    yield documentPart(note.meta, text, inText(note.meta.id), texts);
  }
}

async function* asJson({ leaving, withPrivate }: Pieces): AsyncGenerator<string> {
  const { jsonEnd, jsonNote } = await import('../../render/export/note-json.ts');
  yield exportHead(withPrivate);
  let isFirst = true;
  for await (const { note, text } of leaving()) {
    yield jsonNote(note, text, isFirst);
    isFirst = false;
  }
  yield jsonEnd;
}

async function* asCsv({ plan, sets, isFile, leaving }: Pieces): AsyncGenerator<string> {
  const { csvHead, csvMark, csvRow } = await import('../../render/export/csv.ts');
  const columns = columnsFor(plan, sets);
  yield (isFile ? csvMark : '') + csvHead(columns);
  for await (const { note } of leaving()) yield csvRow(note, columns);
}

/** In the order of the questions, set by set by the alphabet; then what no set asks. */
function columnsFor({ answered }: ExportPlan, sets: KnownSets): AnswerColumns {
  const names = [...sets.keys()].filter((name) => name !== afterSet).sort();
  const inOrder = (ids: ReadonlySet<string>, setNames: readonly string[]) => {
    const asked = setNames.flatMap((name) => sets.get(name)?.questions ?? []).map(({ id }) => id);
    return [...new Set([...asked.filter((id) => ids.has(id)), ...[...ids].sort()])];
  };
  return {
    answers: inOrder(answered.answers, names),
    after: inOrder(answered.after, [afterSet]),
  };
}

async function* asPage({ texts, language }: Context, { leaving }: Pieces): AsyncGenerator<string> {
  const { renderNotesPage } = await import('../../render/page/notes-page.ts');
  const notes = [];
  for await (const { note, text } of leaving()) notes.push({ meta: note.meta, text });
  yield renderNotesPage(notes, { texts: texts.page, language });
}
