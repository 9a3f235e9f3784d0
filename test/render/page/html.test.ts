import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/core/text/printable.ts';
import { row, tag, words } from '../../../src/render/page/html.ts';
import { elementIn } from '../../support/formats/page-tree.ts';
import { hostileText } from '../reading.ts';

describe('words in a page', () => {
  it('are only ever words', () => {
    expect(words('<script>"a" & b</script>').html).toBe(
      '&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;',
    );
  });

  it('show what would act unseen as a sign', () => {
    expect(words('a\u202eb\u001b[31m').html).toBe('a\ufffdb\u241b[31m');
  });

  it('come back from the page as they were, in an element and in an attribute', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.constantFrom(']]>', '</style>', '&amp;')), (text) => {
        const page = tag('div', {}, tag('p', { title: text }, words(text))).html;
        const found = elementIn(page, 'p');
        expect(found.text).toBe(printable(text));
        // XML makes a space of a line end in an attribute; a browser does not.
        expect(found.attributes.title).toBe(printable(text).replace(/[\n\t]/g, ' '));
      }),
    );
  });
});

describe('an element', () => {
  it('leaves out an attribute that has no value', () => {
    expect(tag('ol', { start: undefined, class: 'a' }).html).toBe('<ol class="a"></ol>');
  });

  it('stands in a row with others', () => {
    expect(row(tag('br', {}), words('a'), row()).html).toBe('<br/>a');
  });
});
