/** How German is typed without its own letters; the same for what has them and what has not. */
const plain: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
]);

/**
 * A word or pattern as it is compared: NFC, small letters, straight apostrophes, and umlauts and `ß`
 * written out, so that `unfähig` and `unfaehig` are one word.
 */
export const asCompared = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[äöüß]/g, (letter) => plain.get(letter) ?? letter);
