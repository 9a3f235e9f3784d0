let segmenter: Intl.Segmenter | undefined;

function segment(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return segmenter.segment(text);
}

/** Units looked at first; words are short, and asking about a whole answer at each key would be slow. */
const firstWindow = 200;

/** Where the word that `offset` stands in or before ends; the end of the text when no word follows. */
export function wordEndAfter(text: string, offset: number): number {
  for (let size = firstWindow; ; size *= 8) {
    const ahead = text.slice(offset, offset + size);
    const whole = offset + ahead.length >= text.length;
    for (const { segment: word, index, isWordLike } of segment(ahead)) {
      const end = index + word.length;
      if (end === ahead.length && !whole) break;
      if (isWordLike) return offset + end;
    }
    if (whole) return text.length;
  }
}

/** Where the word that `offset` stands in or after starts; 0 when no word comes before. */
export function wordStartBefore(text: string, offset: number): number {
  for (let size = firstWindow; ; size *= 8) {
    const from = Math.max(0, offset - size);
    let start: number | undefined;
    for (const { index, isWordLike } of segment(text.slice(from, offset))) {
      if (isWordLike && (index > 0 || from === 0)) start = from + index;
    }
    if (start !== undefined) return start;
    if (from === 0) return 0;
  }
}
