import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/render/markdown-tree.ts';
import { toHtml } from '../../../src/render/page/markdown-html.ts';

function htmlOf(source: string, lower = 0): string {
  const { root, definitions, footnotes } = readMarkdown(source);
  return toHtml(root.children, {
    source,
    prefix: 'n',
    lower,
    definitions,
    footnotes: [...footnotes.keys()],
    draw: () => undefined,
  }).html;
}

const linked = (href: string, words: string) =>
  `<a href="${href}" rel="noreferrer noopener">${words}</a>`;

describe('Markdown in a page', () => {
  it.each([
    [
      'two *a* **b** ~~c~~ `d`',
      '<p>two <em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>',
    ],
    ['**Label:**', '<p class="label"><strong>Label:</strong></p>'],
    ['a  \nb', '<p>a<br/>b</p>'],
    ['> a\n\n---', '<blockquote><p>a</p></blockquote><hr/>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['- [ ] a\n- [x] b', '<ul><li>☐ a</li><li>☑ b</li></ul>'],
    ['```js\n<a>\n```', '<pre><code>&lt;a&gt;</code></pre>'],
    ['```mermaid\npie\n```', '<pre><code>pie</code></pre>'],
    ['a <!-- b --> c', '<p>a  c</p>'],
    ['a<br>b', '<p>a<br/>b</p>'],
    ['<b onclick="x()">a</b>', '<p>&lt;b onclick=&quot;x()&quot;&gt;a&lt;/b&gt;</p>'],
  ])('%j is what a reader expects', (source, html) => {
    expect(htmlOf(source)).toBe(html);
  });

  it('has headings as far down as they are told', () => {
    expect(htmlOf('# a\n\n###### b', 1)).toBe('<h2>a</h2><h6>b</h6>');
  });

  it('scrolls a wide table by itself, and knows that of two people by its empty corner', () => {
    expect(htmlOf('| a |\n|-|\n| b |')).toBe(
      '<div class="wide"><table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table></div>',
    );
    expect(htmlOf('|  | Ik | Koen |\n|-|-|-|\n| Wil: | a | b |')).toBe(
      '<table class="people"><thead><tr><td></td><th scope="col">Ik</th><th scope="col">Koen</th></tr></thead><tbody><tr><th scope="row">Wil:</th><td>a</td><td>b</td></tr></tbody></table>',
    );
  });

  it('has footnotes that lead to their words', () => {
    expect(htmlOf('a[^x]\n\n[^x]: b')).toBe('<p>a<sup><a href="#n-footnote-1">1</a></sup></p>');
  });
});

describe('a link', () => {
  it.each([
    ['[a](https://x.nl/b?c=d&e)', `<p>${linked('https://x.nl/b?c=d&amp;e', 'a')}</p>`],
    ['www.x.nl', `<p>${linked('http://www.x.nl/', 'www.x.nl')}</p>`],
    ['jan@x.nl', `<p>${linked('mailto:jan@x.nl', 'jan@x.nl')}</p>`],
    ['[a][b]\n\n[b]: http://x.nl', `<p>${linked('http://x.nl/', 'a')}</p>`],
    ['![a](http://x.nl/p.png)', `<p>${linked('http://x.nl/p.png', 'a')}</p>`],
    ['![](http://x.nl/p.png)', `<p>${linked('http://x.nl/p.png', 'http://x.nl/p.png')}</p>`],
    ['[![a](http://x.nl/p.png)](http://x.nl)', `<p>${linked('http://x.nl/', 'a')}</p>`],
  ])('%j leads to the web or to mail', (source, html) => {
    expect(htmlOf(source)).toBe(html);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//x.nl/a',
    'note.md',
    'vbscript:x',
  ])('to %j is only its words', (url) => {
    expect(htmlOf(`[a](${url}) and ![b](${url})`)).toBe('<p>a and b</p>');
  });
});

describe('what nests without end', () => {
  it('is shown as it was written from some depth on', () => {
    expect(htmlOf(`${'> '.repeat(1_000)}diep`)).toContain('diep');
    expect(htmlOf(`${'- '.repeat(500)}diep`)).toContain('diep');
  });
});
