/**
 * How Windows reads command lines, in the steps that are documented for it: the command interpreter,
 * a script that hands on all it was given (`%*`), and a program that takes its line apart.
 */

/** Signs that end a command, join another to it or lead it elsewhere. */
const joins = new Set(['&', '|', '<', '>', '(', ')', '\n']);

/** What the interpreter makes of a line that it is given with `/s /c "…"`. */
export function readByInterpreter(
  line: string,
  env: Readonly<Record<string, string>> = {},
): string {
  // Variables come first, and know no quotes; one that is not set stays as it stands.
  const named = line.replace(
    /%([^%]+)%/g,
    (whole, name: string) => env[name.toUpperCase()] ?? whole,
  );
  return readByScript(named, true);
}

/** What is left of a line when quotes and carets have done their work; variables are not looked for again. */
export function readByScript(line: string, carets: boolean): string {
  let read = '';
  let inQuotes = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '^' && !inQuotes && carets) {
      at += 1;
      read += line.charAt(at);
      continue;
    }
    if (sign === '"') inQuotes = !inQuotes;
    else if (!inQuotes && joins.has(sign)) throw new Error(`${sign} acts in: ${line}`);
    read += sign;
  }
  return read;
}

/** A quote that only keeps words together, so that one with nothing in it is still a word. */
const mark = '\0';

/** The words that a program of Microsoft's C library finds on its command line. */
export function wordsOfProgram(line: string): string[] {
  let inQuotes = false;
  const quote = (slashes: string): string => {
    // Backslashes count only in front of a quote, and by two.
    const kept = '\\'.repeat(slashes.length >> 1);
    if (slashes.length % 2 === 1) return `${kept}"`;
    inQuotes = !inQuotes;
    return kept + mark;
  };
  return line
    .replace(/(\\*)"|[ \t]+/g, (part, slashes?: string) => {
      if (slashes !== undefined) return quote(slashes);
      return inQuotes ? part : '\n';
    })
    .split('\n')
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(mark, ''));
}
