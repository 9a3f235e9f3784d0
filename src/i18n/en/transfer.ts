import type { TransferTexts } from '../transfer-texts.ts';

const notes = (count: number): string => (count === 1 ? '1 note' : `${count} notes`);

export const transfer: TransferTexts = {
  title: 'Reflections',
  contents: 'Contents',
  written: (count, place) => `${notes(count)} in ${place}`,
  progress: (done, total) => `${done} of ${total} notes`,
  privateLeftOut: (count, option) =>
    count === 1
      ? `1 answer that is for you only was left out. To include it: ${option}`
      : `${count} answers that are for you only were left out. To include them: ${option}`,
  notesLeftOut: (count, option) =>
    count === 1
      ? `1 note was left out, because its questions are no longer known and so nobody can tell what in it is for you only. To include it: ${option}`
      : `${count} notes were left out, because their questions are no longer known and so nobody can tell what in them is for you only. To include them: ${option}`,
  stillStands: (note, ids) =>
    `${note}: your answer to ${ids.join(', ')} is for you only, but the same words are elsewhere in the note too, and go along.`,
  namedOrFiltered: 'Name notes or use a filter, not both.',
  needsFile: (format, folder, example) =>
    `${folder} is a folder, and ${format} goes into one file. For example: ${example}`,
  whichFormat: (file, formats) =>
    `The name ${file} does not tell the format. Say it with --format: ${formats.join(', ')}.`,
  received: (count) => (count === 1 ? '1 note was taken in.' : `${count} notes were taken in.`),
  wereThere: (count) =>
    count === 1 ? '1 note was there already.' : `${count} notes were there already.`,
  keptBoth: (id, was, path) =>
    was === undefined
      ? `There was another note for that week. Both are kept; the one that came in is ${id}: ${path}`
      : `There was another note ${was}. Both are kept; the one that came in is now ${id}: ${path}`,
  lookedAt: notes,
  nothingToTake:
    'There are no notes in it. It takes a folder of notes, a note, or an export in JSON.',
};
