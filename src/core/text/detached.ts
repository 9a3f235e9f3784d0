/** V8 makes a piece that is shorter than this a text of its own by itself. */
const shortestShared = 13;

/**
 * A text of its own. A piece of the text of a file keeps that whole text in memory for as long as
 * the piece is kept; who keeps a few words of each of a hundred thousand notes keeps copies.
 */
export function detached(text: string): string {
  if (text.length < shortestShared) return text;
  const copy: unknown = JSON.parse(JSON.stringify(text));
  return typeof copy === 'string' ? copy : text;
}
