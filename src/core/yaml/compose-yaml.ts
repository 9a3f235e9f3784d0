import type { Document } from 'yaml';
import { tooDeepAt } from './yaml-depth.ts';

/** One YAML document, with what the library found wrong in it; or why it was not composed, and where. */
export type ComposedYaml =
  | { readonly kind: 'document'; readonly document: Document.Parsed }
  | { readonly kind: 'too-deep' | 'several-documents'; readonly offset: number };

/**
 * Repeated keys are found by whoever reads, and not by the library, for which the time grows with
 * their square. `schema` and `merge` are said aloud, so that no `%YAML` directive in a text can
 * change them.
 */
const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  logLevel: 'silent',
  prettyErrors: false,
} as const;

/**
 * Composes one YAML document: the same for every file, whatever it is for. Never throws; the time it
 * takes grows with the length only.
 *
 * @param onLine told the offset of each line that begins.
 */
export function composeYaml(
  text: string,
  { Composer, Parser }: Pick<typeof import('yaml'), 'Composer' | 'Parser'>,
  onLine?: (offset: number) => void,
): ComposedYaml {
  const tokens = [...new Parser(onLine).parse(text)];
  const deep = tooDeepAt(tokens);
  if (deep !== undefined) return { kind: 'too-deep', offset: deep };
  const [document, second] = new Composer(options).compose(tokens, true, text.length);
  if (document === undefined) throw new Error('A composer that is told to gives a document.');
  return second === undefined
    ? { kind: 'document', document }
    : { kind: 'several-documents', offset: second.range[0] };
}

/**
 * Whether a number or a truth value is spelled as it is written here. `007`, `1.50`, `0x10` and a
 * telephone number were meant as words, and no word may be lost.
 *
 * @param source the value as it stands in the text.
 */
export const isSpelledAsWritten = (value: number | boolean, source: string | undefined): boolean =>
  source === undefined || source === String(value);
