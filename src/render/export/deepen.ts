const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
const remark = /^ {0,3}<!--/;
const rawTag = /^ {0,3}<(script|pre|style|textarea)(?=[\s>]|$)/i;
const hashes = /^( {0,3}#{1,5})(?=[ \t]|$)/;
const underline = /^ {0,3}(=+|-+)[ \t]*$/;

/** A line that begins a block of its own, so that a row of signs below it underlines nothing. */
const block =
  /^(?:\s*$|\t| {4}| {0,3}(?:[>|<]|`{3}|~{3}|#{1,6}(?:\s|$)|[-+*](?:\s|$)|\d+[.)](?:\s|$)))/;

/** Lines that are taken as they are, code or HTML, up to the one that ends them. */
interface Raw {
  readonly isEnd: (line: string) => boolean;
  /** What ends them when they are still open where the text ends. */
  readonly close: string;
}

/**
 * Markdown with every heading one level deeper, to stand below a heading in a larger document. What
 * is open at its end is closed, so that nothing after it is drawn in.
 */
export function deepen(markdown: string): string {
  const out: string[] = [];
  let raw: Raw | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    if (raw !== undefined) {
      out.push(line);
      if (raw.isEnd(line)) raw = undefined;
      continue;
    }
    raw = rawFrom(line);
    out.push(raw === undefined ? deeper(line, out) : line);
  }
  if (raw === undefined) return out.join('\n');
  return `${out.join('\n').replace(/\n?$/, '\n')}${raw.close}\n`;
}

/** What a line opens, when it does not end on the same line. */
function rawFrom(line: string): Raw | undefined {
  const [, row] = fence.exec(line) ?? [];
  if (row !== undefined) return { isEnd: (each) => endsFence(each, row), close: row };
  if (remark.test(line)) return htmlUpTo('-->', line.slice(line.indexOf('<!--') + 2));
  const [, tag] = rawTag.exec(line) ?? [];
  return tag === undefined ? undefined : htmlUpTo(`</${tag.toLowerCase()}>`, line);
}

function endsFence(line: string, row: string): boolean {
  const [, end = '', info = ''] = fence.exec(line) ?? [];
  return end.startsWith(row) && info.trim() === '';
}

function htmlUpTo(close: string, line: string): Raw | undefined {
  const isEnd = (each: string): boolean => each.toLowerCase().includes(close);
  return isEnd(line) ? undefined : { isEnd, close };
}

/** A line as it is one level deeper; a heading that is underlined changes the line above it as well. */
function deeper(line: string, above: string[]): string {
  if (hashes.test(line)) return line.replace(hashes, '$1#');
  const [, signs] = underline.exec(line) ?? [];
  const title = above.at(-1) ?? '';
  const isAlone = block.test(above.at(-2) ?? '');
  if (signs === undefined || block.test(title) || !isAlone) return line;
  if (signs.startsWith('=')) return line.replace(/=/g, '-');
  above[above.length - 1] = `### ${title.trim()}`;
  return '';
}
