/** A thing that is explained: a command, an option, a file, and what it is for. */
export interface HelpItem {
  readonly term: string;
  readonly text: string;
}

/**
 * A part of help, whatever it is shown on: a terminal or a page of the manual.
 *
 * - `usage`: how a command is written; `heading`: what follows is about this; `prose`: a paragraph
 * - `items`: what there is, each with what it is for, in two columns where there is room
 * - `examples`: what can be typed, each with what it does under it; `places`: the same for paths
 * - `verbatim`: lines as they are; a terminal never breaks them
 */
export type HelpBlock =
  | { readonly kind: 'usage'; readonly label: string; readonly text: string }
  | { readonly kind: 'heading' | 'prose'; readonly text: string }
  | { readonly kind: 'items' | 'examples' | 'places'; readonly items: readonly HelpItem[] }
  | { readonly kind: 'verbatim'; readonly lines: readonly string[] };

/** A line that says what the blocks below it are about. */
export const heading = (text: string): HelpBlock => ({ kind: 'heading', text });

/** A paragraph. */
export const prose = (text: string): HelpBlock => ({ kind: 'prose', text });

/** A heading with its items under it; nothing where there are none. */
export const listed = (title: string, items: readonly HelpItem[]): HelpBlock[] =>
  items.length === 0 ? [] : [heading(title), { kind: 'items', items }];

/** What something is for, as a sentence. */
export const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Things that are explained by their names. */
export const items = (texts: Readonly<Record<string, string>>): HelpBlock => ({
  kind: 'items',
  items: Object.entries(texts).map(([term, text]) => ({ term, text })),
});

/** Lines that are shown as they are. */
export const verbatim = (lines: readonly string[]): HelpBlock => ({ kind: 'verbatim', lines });
