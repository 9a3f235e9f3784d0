import { exportEnd } from '../../core/export-json.ts';
import type { JsonOf } from '../../core/json-shapes.ts';
import type { Note } from '../../core/note/note.ts';
import { jsonOfAnswers, jsonOfMeta } from '../json.ts';

type ExportedNote = JsonOf<'reflect.export/1'>['notes'][number];

/**
 * A note with all that is needed to make it again: its text, and the same as data for programs. Where
 * it is on this computer is nobody's business.
 */
function jsonOfExported({ meta, answers, after }: Note, text: string): ExportedNote {
  const { path: _path, ...rest } = jsonOfMeta(meta, undefined);
  return {
    ...rest,
    answers: jsonOfAnswers(answers),
    after: after === undefined ? null : jsonOfAnswers(after),
    text,
  };
}

/** A note on a line of its own, with the line end before it: so the last one needs no comma. */
export const jsonNote = (note: Note, text: string, isFirst: boolean): string =>
  `${isFirst ? '' : ','}\n${JSON.stringify(jsonOfExported(note, text))}`;

/** What stands behind them. */
export const jsonEnd = `\n${exportEnd}\n`;
