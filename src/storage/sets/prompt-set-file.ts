import { ReflectError } from '../../core/problem.ts';
import type { PromptSet } from '../../core/prompt-set/prompt-set.ts';
import { largestPromptSet, parsePromptSetText } from '../../core/set-file/prompt-set-text.ts';
import { decodeUtf8 } from '../files/decode-utf8.ts';
import { readSmallFile } from '../files/small-file.ts';

/**
 * Reads a prompt set file; see `parsePromptSetText`.
 *
 * @throws ReflectError also `file-missing` and `cannot-read`.
 */
export const readPromptSetFile = (path: string, expectedName?: string): PromptSet =>
  parsePromptSetText(readSetText(path), path, expectedName);

/**
 * Reads the text of a prompt set file.
 *
 * @throws ReflectError `file-missing`, `file-too-large`, `cannot-read`, or `set-faulty` when it is no
 * text.
 */
export function readSetText(path: string): string {
  const decoded = decodeUtf8(readSmallFile(path, largestPromptSet));
  if (decoded.ok) return decoded.text;
  const { at, detail } = decoded;
  throw new ReflectError({
    code: 'set-faulty',
    file: path,
    faults: [{ at, code: 'yaml', detail }],
  });
}
