/** Orders texts by their UTF-16 units: negative when `a` comes first, 0 when they are the same. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
