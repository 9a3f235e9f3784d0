import { elementsOf, type PageElement } from './page-tree.ts';

/** The only elements and attributes that a page may have: none of them can act or fetch. */
const elements = new Set([
  ...['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'article', 'section', 'nav', 'div'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'em', 'strong', 'del', 'sup', 'span', 'br'],
  ...['time', 'figure', 'figcaption', 'svg', 'desc', 'marker', 'rect', 'text', 'path', 'circle'],
]);

const attributes = new Set([
  ...['lang', 'charset', 'http-equiv', 'content', 'name', 'id', 'class', 'href', 'rel', 'start'],
  ...['scope', 'datetime', 'role', 'aria-labelledby', 'viewBox', 'x', 'y', 'width', 'height', 'rx'],
  ...['d', 'cx', 'cy', 'r', 'marker-end', 'refX', 'refY', 'markerWidth', 'markerHeight', 'orient'],
]);

const mayGo = /^(?:https?:\/\/|mailto:)[\x21-\x7e]*$/;

/** What of a page should not be in any page; nothing when it is as it should be. */
export function faultsIn(html: string): string[] {
  const found = elementsOf(html);
  const ids = found.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  const faults = found.flatMap((each) => faultsOf(each, ids));
  if (new Set(ids).size < ids.length) faults.push('two elements have one id');
  if (found.filter(({ name }) => name === 'style').length !== 1) faults.push('more than one style');
  return faults;
}

function faultsOf({ name, attributes: given }: PageElement, ids: readonly string[]): string[] {
  const faults = Object.keys(given).flatMap((key) =>
    attributes.has(key) ? [] : [`${name} has ${key}`],
  );
  if (!elements.has(name)) faults.push(`there is a ${name}`);
  const { href } = given;
  if (href !== undefined && !(name === 'a' && (mayGo.test(href) || ids.includes(href.slice(1))))) {
    faults.push(`a link goes to ${href}`);
  }
  return faults;
}
