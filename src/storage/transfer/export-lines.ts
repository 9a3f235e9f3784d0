import { constants } from 'node:fs';
import { exportEnd, isExportHead } from '../../core/export-json.ts';
import { ReflectError } from '../../core/problem.ts';
import { decodeUtf8 } from '../files/decode-utf8.ts';
import { type FileSystem, quietly, reading } from '../files/file-system.ts';
import { longestFile } from '../files/text-file.ts';
import { isText, listOf, matching, shaped } from '../guards.ts';

/** The text of one note in an export, or nothing where a line holds none. */
export interface ExportedText {
  /** Counted from 1; where all stands on one line, which note it is. */
  readonly line: number;
  readonly text: string | undefined;
}

const onlyRead = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads the notes in a JSON export. As `reflect` writes it there is a line for each note, and only
 * one of those is in memory at a time; when another program has laid it out anew, all of it is.
 *
 * @throws ReflectError `not-an-export`, `file-too-large` or `cannot-read`.
 */
export function* readExport(file: string, fs: FileSystem): Generator<ExportedText> {
  const descriptor = open(file, fs);
  try {
    const lines = linesIn(file, descriptor, fs);
    const first = lines.next();
    if (first.done !== true && isExportHead(first.value.toString('utf8'))) yield* byLine(lines);
    else yield* asWhole(file, descriptor, fs);
  } finally {
    quietly(() => fs.closeSync(descriptor));
  }
}

function open(file: string, fs: FileSystem): number {
  const descriptor = reading(file, () => fs.openSync(file, onlyRead));
  if (descriptor === undefined) throw new ReflectError({ code: 'file-missing', path: file });
  return descriptor;
}

function* byLine(lines: Iterable<Buffer>): Generator<ExportedText> {
  let line = 1;
  for (const bytes of lines) {
    line += 1;
    const written = bytes.toString('utf8').trim().replace(/,$/, '');
    if (written === '' || written === exportEnd) continue;
    yield { line, text: textIn(parse(written)) };
  }
}

function* asWhole(file: string, descriptor: number, fs: FileSystem): Generator<ExportedText> {
  const size = reading(file, () => fs.fstatSync(descriptor).size) ?? 0;
  if (size > longestFile) {
    throw new ReflectError({ code: 'file-too-large', path: file, limit: longestFile });
  }
  const decoded = decodeUtf8(Buffer.concat([...chunksIn(file, descriptor, fs)]));
  const whole = decoded.ok ? parse(decoded.text) : undefined;
  if (!isExport(whole)) throw new ReflectError({ code: 'not-an-export', path: file });
  for (const [index, note] of whole.notes.entries()) yield { line: index + 1, text: textIn(note) };
}

const isAnything = (value: unknown): value is unknown => value !== undefined;

const isExport = shaped({ schema: matching(/^reflect\.export\/1$/), notes: listOf(isAnything) });

const isNote = shaped({ text: isText });

/** Half a surrogate pair cannot be in a file, so it is made what it will be there. */
const textIn = (note: unknown): string | undefined =>
  isNote(note) ? Buffer.from(note.text, 'utf8').toString('utf8') : undefined;

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

const newline = 0x0a;

/** The lines of a file, from its start, without their line ends. One that is far too long ends it. */
function* linesIn(file: string, descriptor: number, fs: FileSystem): Generator<Buffer> {
  let open: Buffer[] = [];
  let length = 0;
  for (const chunk of chunksIn(file, descriptor, fs)) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      yield Buffer.concat([...open, chunk.subarray(start, end)]);
      [open, length, start] = [[], 0, end + 1];
    }
    open.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > longestFile) break;
  }
  if (length > 0) yield Buffer.concat(open);
}

const chunkLength = 1024 * 1024;

/** The bytes of an open file from its start, whatever was read of it before. */
function* chunksIn(file: string, descriptor: number, fs: FileSystem): Generator<Buffer> {
  let position = 0;
  for (;;) {
    const buffer = Buffer.alloc(chunkLength);
    const read = reading(file, () => fs.readSync(descriptor, buffer, 0, chunkLength, position));
    if (read === undefined || read === 0) return;
    yield buffer.subarray(0, read);
    position += read;
  }
}
