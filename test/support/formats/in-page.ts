/*
 * What is asked of a page while it is open in a browser, as JavaScript that runs there: this side
 * knows nothing of what a browser has.
 */

/** How many pixels of the page are beyond the right edge of the screen. */
export const beyondScreen =
  'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** The words in drawings that do not fit in their box, and boxes that do not fit in their drawing. */
export const notFitting = `(() => {
  const beyond = (inner, outer) =>
    inner.left < outer.left - 0.5 || inner.right > outer.right + 0.5 ||
    inner.top < outer.top - 0.5 || inner.bottom > outer.bottom + 0.5;
  return [...document.querySelectorAll('svg text, svg rect, svg circle, svg > path')]
    .filter((each) => {
      const box = each.closest('svg').querySelector('rect');
      const around = each.localName === 'text' && box !== null ? box : each.viewportElement;
      return beyond(each.getBoundingClientRect(), around.getBoundingClientRect());
    })
    .map((each) => each.localName + ' ' + (each.textContent || each.outerHTML));
})()`;

/** The words that stand out too little from what is behind them: less than WCAG asks, 4.5 to 1. */
export const tooFaint = `(() => {
  const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = (color) => {
    const [r, g, b] = numbers(color).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (each) => {
    for (let at = each; at !== null; at = at.parentElement) {
      const box = at.localName === 'svg' ? at.querySelector(':scope > rect') : null;
      const color = box ? getComputedStyle(box).fill : getComputedStyle(at).backgroundColor;
      if (numbers(color)[3] !== 0) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const words = (each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  return [...document.querySelectorAll('body *')].filter(words).flatMap((each) => {
    const style = getComputedStyle(each);
    const color = each.localName === 'text' ? style.fill : style.color;
    const [a, b] = [light(color), light(behind(each))].sort((x, y) => y - x);
    const contrast = (a + 0.05) / (b + 0.05);
    return contrast < 4.5 ? [each.textContent + ': ' + contrast] : [];
  });
})()`;

/** The colour of the first element that a selector finds. */
export const colorOf = (selector: string, property: 'color' | 'backgroundColor'): string =>
  `getComputedStyle(document.querySelector('${selector}')).${property}`;

/** How the elements that a selector finds may be cut in two on paper. */
export const breaksInside = (selector: string): string =>
  `[...new Set(Array.from(document.querySelectorAll('${selector}'), (each) => getComputedStyle(each).breakInside))]`;
