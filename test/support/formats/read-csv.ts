/**
 * Reads CSV by the letter of RFC 4180, character by character: slow and plain, to check what is
 * written quickly. Throws where the RFC does not allow what stands there.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const take = (expected: string): void => {
    if (!text.startsWith(expected, at)) throw new Error(`no ${JSON.stringify(expected)} at ${at}`);
    at += expected.length;
  };
  const quoted = (): string => {
    let cell = '';
    take('"');
    for (;;) {
      const character = text[at];
      if (character === undefined) throw new Error('a quote is left open');
      at += 1;
      if (character !== '"') cell += character;
      else if (text[at] === '"') {
        cell += '"';
        at += 1;
      } else return cell;
    }
  };
  const bare = (): string => {
    const start = at;
    while (at < text.length && !',\r\n'.includes(text[at] ?? '')) {
      if (text[at] === '"') throw new Error(`a quote in a bare cell at ${at}`);
      at += 1;
    }
    return text.slice(start, at);
  };
  while (at < text.length) {
    row.push(text[at] === '"' ? quoted() : bare());
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    take('\r\n');
    rows.push(row);
    row = [];
  }
  return rows;
}
