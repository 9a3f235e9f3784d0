import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import type { NoteMeta } from '../../../src/core/note/note.ts';
import { builtInSets } from '../../../src/core/prompt-set/built-in-sets.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { renderBody, renderNote } from '../../../src/render/note/note.ts';
import type { PageNote } from '../../../src/render/page/note-article.ts';
import { renderNotesPage } from '../../../src/render/page/notes-page.ts';
import { anyAnswers } from '../../support/any/any-answers.ts';
import { faultsIn } from '../../support/formats/page-rules.ts';
import { elementIn, elementsOf } from '../../support/formats/page-tree.ts';
import { sampleMeta } from '../../support/notes/note-meta.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';
import { hostileText, read, reading } from '../reading.ts';
import { builtIn, experienceOfKoen, koenAboutMark, markBeforeKoen } from '../samples.ts';

const pageOf = (...notes: readonly PageNote[]): string =>
  renderNotesPage(notes, { texts: textsFor('nl').page, language: 'nl' });

const noteIn = (text: string, meta: Partial<NoteMeta> = {}): PageNote => ({
  meta: { ...sampleMeta, ...meta },
  text,
});

async function sample(...[set, written]: Parameters<typeof builtIn>): Promise<PageNote> {
  const input = await builtIn(set, written);
  return { meta: input.note.meta, text: renderNote(input) };
}

const textsIn = (html: string, name: string) =>
  elementsOf(html).flatMap((each) => (each.name === name ? [each.text] : []));

/** As they are seen: white space counts once. */
const seen = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('a page of one note', () => {
  it('is the note, with its title as that of the page, and what to take along on a card', async () => {
    const html = pageOf(await sample('before', markBeforeKoen));
    expect(faultsIn(html)).toEqual([]);
    expect(textsIn(html, 'title')[0]).toBe('Voor het gesprek met Koen');
    expect(textsIn(html, 'h1')).toEqual(['Voor het gesprek met Koen']);
    expect(elementIn(html, 'div', 'card').text).toMatch(/^Neem dit mee\s*Ik open met: Wat zou je/);
    expect(elementIn(html, 'article').text).toContain('23 nov 2026');
    expect(elementIn(html, 'table', 'people').text).toContain('Koen');
    expect(elementsOf(html).filter(({ name }) => name === 'nav')).toEqual([]);
  });

  it('has the bridge drawn, and no answers for programs', async () => {
    const html = pageOf(await sample('before', markBeforeKoen));
    expect(elementIn(html, 'desc').text).toContain('Koen wil bewaren: Tijd en aandacht');
    expect(html).not.toMatch(/flowchart|reflect-answers|other-preserve|k3f9/);
    expect(textsIn(html, 'h2')).not.toContain('Antwoorden');
  });

  it('keeps what a person added, also below the answers', async () => {
    const { meta, text } = await sample('before', markBeforeKoen);
    const added = `${text}\nLater kwam hij er zelf op terug.\n`;
    const html = pageOf({ meta, text: added });
    expect(textsIn(html, 'p').at(-1)).toBe('Later kwam hij er zelf op terug.');
    expect(textsIn(html, 'h2')).toContain('Antwoorden');
  });

  it('can be called otherwise, and has the title of its front matter when its text has none', () => {
    const titled = { texts: textsFor('nl').page, language: 'nl', title: 'Maandag' } as const;
    const html = renderNotesPage([noteIn('Alleen een zin.')], titled);
    expect(textsIn(html, 'title')).toEqual(['Maandag']);
    expect(textsIn(html, 'h1')).toEqual([sampleMeta.title]);
    expect(textsIn(html, 'p')).toContain('Alleen een zin.');
  });

  it('says the team, and tags that tell it from others', () => {
    const html = pageOf(noteIn('# A', { team: 'Noord', tags: ['reflect', 'planning'] }));
    expect(elementIn(html, 'p', 'quiet').text).toBe('23 nov 2026 · Noord · #planning');
  });
});

describe('a page of several notes', () => {
  it('has a list of contents that leads to each, and each in its own language', async () => {
    const html = pageOf(
      await sample('before', markBeforeKoen),
      await sample('intention', koenAboutMark),
      await sample('experience', experienceOfKoen),
    );
    expect(faultsIn(html)).toEqual([]);
    expect(textsIn(html, 'h1')).toEqual(['Notities']);
    const articles = elementsOf(html).filter(({ name }) => name === 'article');
    expect(articles.map(({ attributes }) => attributes)).toEqual([
      { id: 'note-1', lang: 'nl' },
      { id: 'note-2', lang: 'en' },
      { id: 'note-3', lang: 'nl' },
    ]);
    const links = elementsOf(html).filter(({ attributes }) => attributes.href?.startsWith('#'));
    expect(links.map(({ text, attributes }) => [attributes.href, text])).toEqual([
      ['#note-1', 'Voor het gesprek met Koen'],
      ['#note-2', 'Talking about intention with Mark'],
      ['#note-3', 'Bouwen op ervaring met Koen'],
    ]);
    expect(articles[1]?.text).toContain('23 Nov 2026');
  });

  it('has no two elements with one id, also when notes are alike', async () => {
    const note = await sample('before', markBeforeKoen);
    const footnote = noteIn('# A\n\na[^1]\n\n[^1]: b');
    expect(faultsIn(pageOf(note, note, footnote, footnote))).toEqual([]);
  });

  it('without a note has nothing but its title', () => {
    expect(faultsIn(pageOf())).toEqual([]);
  });
});

describe('a page by its policy', () => {
  it('lets nothing in but its own style', () => {
    const policy = elementsOf(pageOf()).find(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    );
    expect(policy?.attributes.content).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'$/,
    );
  });
});

/** What a person could type to break out of a page, besides what breaks out of Markdown. */
const acting = [
  '</style><style>*{background:url(http://x.nl/a)}',
  '</title><script>alert(1)</script>',
  ']]></main>',
  '<img src=x onerror=alert(1)>',
  '<svg onload="alert(1)">',
  '![a](http://x.nl/a.png)',
  '[a](javascript:alert(1))',
  '<javascript:alert(1)>',
  '[a](data:text/html,<script>)',
  '[a]: javascript:alert(1)\n\n[a]',
  '"]; click selfIntent "javascript:alert(1)"',
  '\u202e\u2066gnp.exe',
  'x'.repeat(10_000),
  `${'<b>'.repeat(500)}`,
  `${'> '.repeat(500)}diep`,
  `${'*a '.repeat(500)}`,
  `${'['.repeat(500)}`,
];

const anything = fc.oneof(
  hostileText,
  fc.constantFrom(...acting),
  fc
    .array(fc.oneof(hostileText, fc.constantFrom(...acting)), { maxLength: 4 })
    .map((all) => all.join('\n')),
);

const anyMeta = fc.record({
  title: anything,
  with: anything,
  team: anything,
  tags: fc.array(anything, { maxLength: 2 }),
});

describe('whatever somebody typed', () => {
  it.each(acting)('nothing of %j acts', (typed) => {
    const meta = { title: typed, with: typed, team: typed, tags: [typed] };
    const html = pageOf(
      noteIn(`# ${typed}\n\n${typed}\n\n| ${typed} |\n| - |\n`, meta),
      noteIn(typed),
    );
    expect(faultsIn(html)).toEqual([]);
  });

  it('as a file, a title, a name or a tag: the page is whole, and nothing in it acts or is fetched', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anything, anyMeta), { maxLength: 3 }), (all) => {
        const html = pageOf(...all.map(([text, meta]) => noteIn(text, meta)));
        expect(faultsIn(html)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['*a ', '[', '- ', '<b>', '| ', '`', '!['])(
    'takes a time in keeping with its length: %s',
    (piece) => {
      const draw = (times: number) => pageOf(noteIn(piece.repeat(times)));
      expect(growthTo(1_500, draw)).toBeLessThan(inKeeping);
    },
  );
});

describe.each([...builtInSets.keys()])('whatever is answered in %s', (name) => {
  it('every word of the note is in its page', async () => {
    const load = builtInSets.get(name);
    if (load === undefined) throw new Error(`no such set: ${name}`);
    const set = await load();
    await fc.assert(
      fc.asyncProperty(anyAnswers(set), async (answers) => {
        const input = await builtIn(name, { answers: Object.fromEntries<Answer>(answers) });
        const html = pageOf({ meta: input.note.meta, text: renderNote(input) });
        const shown = seen(elementIn(html, 'article').text);
        const lines = reading(read(renderBody(input))).words.flatMap((words) => words.split('\n'));
        for (const line of lines) expect(shown).toContain(seen(line));
        expect(faultsIn(html)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
