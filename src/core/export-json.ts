/*
 * A JSON export has a line for each note, so that a hundred thousand of them can be written and read
 * one by one. To any other reader it is one JSON document.
 */

/** The first line of an export. */
export const exportHead = (withPrivate: boolean): string =>
  `{"schema":"reflect.export/1","private":${withPrivate},"notes":[`;

/** Whether a line is the first one of an export that is laid out like this. */
export const isExportHead = (line: string): boolean =>
  /^\ufeff?\{"schema":"reflect\.export\/1"(?:,"private":(?:true|false))?,"notes":\[\r?$/.test(line);

/** The last line of an export. */
export const exportEnd = ']}';
