import type { Position } from '../../core/position.ts';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly at: Position; readonly detail: string };

/** Bytes as text, or where the first byte stands that is no UTF-8, with what the system calls it. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, at: firstBadByte(bytes), detail: error.message };
  }
}

/** What cannot be decoded is replaced, so encoding it again gives other bytes from there on. */
function firstBadByte(bytes: Uint8Array): Position {
  const source = Buffer.from(bytes);
  const again = Buffer.from(source.toString('utf8'));
  let index = 0;
  while (index < source.length && source[index] === again[index]) index += 1;
  const before = source
    .subarray(0, index)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
