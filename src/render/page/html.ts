import { printable } from '../../core/text/printable.ts';
import { escapeMarkup } from '../markup.ts';

/**
 * A piece of HTML. Words become one only through `words` and `tag`, which escape them; so nothing
 * that a person typed can stand in a page as anything but text.
 */
export interface Html {
  readonly html: string;
}

/** Values of attributes as they are to be read; one that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Elements that have no content. They are closed as in XML, so that a page can be read as either. */
const empty = new Set(['br', 'hr', 'meta']);

/** Control characters and bidi overrides are shown as signs: in a page too they could mislead a reader. */
const escaped = (text: string): string => escapeMarkup(printable(text));

/** Words as they are to be read. */
export const words = (text: string): Html => ({ html: escaped(text) });

/** Pieces one after the other. */
export const row = (...pieces: readonly Html[]): Html => ({
  html: pieces.map(({ html }) => html).join(''),
});

/**
 * An element.
 *
 * @param name of the element, in lower case; it and the names of the attributes are never a person's words.
 */
export function tag(name: string, attributes: Attributes, ...content: readonly Html[]): Html {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const open = `<${name}${given.join('')}`;
  if (empty.has(name)) return { html: `${open}/>` };
  return { html: `${open}>${row(...content).html}</${name}>` };
}
