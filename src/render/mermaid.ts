import { paragraphsOf } from './escape.ts';

/** A diagram in a fenced block, without a line end. */
export const mermaidBlock = (diagram: string): string => `\`\`\`mermaid\n${diagram}\n\`\`\``;

/**
 * What has a meaning to Mermaid, or to the Markdown that it reads labels as: punctuation, and the
 * two signs that stand for `&` and `;` while it works. A comma, a question mark and brackets are
 * left, and so are a full stop and a hyphen where they make no address, list or line.
 */
const active = /["#$%&*+/:;<=>@[\\\]^_`{|}~ﬂ¶]|\.(?=[\p{L}\p{N}])|(?<=^\d{1,9})[.)]|^-/gu;

/** One line of a label: what could act is written as its number, `#34;` for a quote. */
const labelLine = (line: string): string =>
  line.replace(active, (character) => `#${character.charCodeAt(0)};`);

/** A label in quotes, from lines that may hold any text. */
export const quotedLabel = (lines: readonly string[]): string =>
  `"${lines.map((line) => labelLine(inPicture(line))).join('<br/>')}"`;

/** The lines of a label that `quotedLabel` made, as they were before it; none of anything else. */
export function labelLines(label: string): string[] {
  if (label.length < 2 || !label.startsWith('"') || !label.endsWith('"')) return [];
  return label
    .slice(1, -1)
    .split('<br/>')
    .map((line) =>
      line.replace(/#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
    );
}

const inPicture = (text: string): string => paragraphsOf(text).flat().join(' ');

/** The most characters of one answer in a picture. The whole of it stands elsewhere in the note. */
const longest = 120;

/** The first whole words of a text, as many as a picture has room for. */
export function shortened(text: string): string {
  const words = inPicture(text);
  if (words.length <= longest) return words;
  const start = words.slice(0, longest);
  const space = start.lastIndexOf(' ');
  return `${space > 0 ? start.slice(0, space) : withoutLastCharacter(start)}…`;
}

/** A cut may fall inside a character that is made of several code points. */
const withoutLastCharacter = (text: string): string =>
  Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    .slice(0, -1)
    .join('');
