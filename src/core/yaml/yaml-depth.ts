import type { CST } from 'yaml';

/** How deep lists and maps may lie in each other: more than any file here has a use for. */
const deepest = 40;

/**
 * Where in the source lists and maps lie too deep in each other, if they do.
 *
 * This is asked before the tokens are composed, which calls itself for each level: near the end of
 * the stack a regular expression that has to be compiled ends the whole process, and no `catch`
 * sees it (measured on Node 20 with 64 KB of `{`).
 */
export function tooDeepAt(tokens: readonly CST.Token[]): number | undefined {
  const left = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const depth = 'items' in next.token ? next.depth + 1 : next.depth;
    if (depth > deepest) return next.token.offset;
    for (const token of tokensIn(next.token)) left.push({ token, depth });
  }
  return undefined;
}

function tokensIn(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}
