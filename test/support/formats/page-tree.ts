import { parseXml, type XmlDocument, XmlElement } from '@rgrove/parse-xml';

/** An element of a page, as a browser sees it. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All words in it. */
  readonly text: string;
}

/** Characters that XML cannot hold, and a browser can. */
const notInXml = /[\ufffe\uffff]/g;

/**
 * The elements of a page, in order. Reads it as XML, which is stricter than a browser: it throws on
 * anything that is not opened, closed and quoted as it should be.
 */
export function elementsOf(html: string): PageElement[] {
  const page = parseXml(html.replace('<!DOCTYPE html>', '').replace(notInXml, '\ufffd'));
  const visit = (node: XmlDocument | XmlElement): PageElement[] =>
    node.children.flatMap((child) =>
      child instanceof XmlElement
        ? [{ name: child.name, attributes: child.attributes, text: child.text }, ...visit(child)]
        : [],
    );
  return visit(page);
}

/** The one element with this name and, where that is given, this class. */
export function elementIn(html: string, name: string, style?: string): PageElement {
  const found = elementsOf(html).filter(
    (each) => each.name === name && (style === undefined || each.attributes.class === style),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`one ${name} was expected, there are ${found.length}`);
  }
  return only;
}
