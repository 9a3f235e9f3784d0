import { existsSync, lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TextFiles } from '../../core/ports.ts';
import { ReflectError } from '../../core/problem.ts';
import type { SharedFile } from '../../core/share/shared-file.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { createFile } from './durable-file.ts';
import { realFileSystem, writing } from './file-system.ts';
import { isPipe, readPipe } from './pipe.ts';
import { readSmallFile } from './small-file.ts';
import { probeFolder } from './temp-file.ts';

/** Bytes of an answers file at most: some thirty long answers. */
const longestAnswers = 1024 * 1024;

/** Where `-` is read from: a pipe or a file that someone put there. */
export interface TextInput extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean;
}

/** Files that a person names in a call. */
export function createTextFiles(input: TextInput): TextFiles {
  return {
    async readAnswers(path) {
      const bytes = await readBytes(path, input);
      const { parseAnswersText } = await import('../answers-file.ts');
      const decoded = decodeUtf8(bytes);
      if (decoded.ok) return parseAnswersText(decoded.text, path);
      const { at, detail } = decoded;
      const fault = { code: 'yaml', at, detail } as const;
      throw new ReflectError({ code: 'answers-faulty', file: path, faults: [fault] });
    },
    readShared: readSharedFile,
    async prepare(path) {
      if (isThere(path)) throw new ReflectError({ code: 'file-exists', path });
      probeFolder(dirname(path), realFileSystem);
    },
    async create(path, text) {
      createFile(path, text);
    },
  };
}

/** Whether anything has this name, also a link to nowhere. */
const isThere = (path: string): boolean =>
  writing(path, () => lstatSync(path, { throwIfNoEntry: false })) !== undefined;

async function readBytes(path: string, input: TextInput): Promise<Uint8Array> {
  if (path === '-') return readInput(input);
  return isPipe(path) ? readPipe(path, longestAnswers) : readSmallFile(path, longestAnswers);
}

/** Bytes of a shared version at most: as much as the answers in it can be. */
const longestShared = 4 * 1024 * 1024;

async function readSharedFile(path: string): Promise<SharedFile | undefined> {
  if (!existsSync(path)) return undefined;
  const decoded = decodeUtf8(readSmallFile(path, longestShared));
  if (!decoded.ok) return undefined;
  const { readShared } = await import('../../core/share/shared-file.ts');
  const read = readShared(decoded.text);
  const result = read.kind === 'needs-yaml' ? readShared(decoded.text, await import('yaml')) : read;
  if (result.kind === 'shared') return result.file;
  if (result.kind === 'foreign') return undefined;
  const line = result.kind === 'damaged' ? result.line : undefined;
  throw new ReflectError({ code: 'note-damaged', path, line });
}

/** Reads what comes in to its end. A keyboard is not read: nobody knows that a file is waited for. */
async function readInput(input: TextInput): Promise<Uint8Array> {
  if (input.isTTY === true) throw new ReflectError({ code: 'file-missing', path: '-' });
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > longestAnswers) {
      throw new ReflectError({ code: 'file-too-large', path: '-', limit: longestAnswers });
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
