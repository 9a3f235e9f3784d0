import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsFor } from '../../src/i18n/index.ts';
import { type BridgePicture, boxIds, writeBridge } from '../../src/render/bridge/bridge-picture.ts';
import { renderNote } from '../../src/render/note/note.ts';
import type { PageNote } from '../../src/render/page/note-article.ts';
import { renderNotesPage } from '../../src/render/page/notes-page.ts';
import { renderReviewPage } from '../../src/render/page/review-page.ts';
import {
  builtIn,
  experienceOfKoen,
  koenAboutMark,
  markBeforeKoen,
  quietWeek,
} from '../render/samples.ts';
import { skipAloud } from '../support/aloud.ts';
import { chromiumPath, openBrowser, openPage, pagesOnPaper } from '../support/formats/browser.ts';
import {
  beyondScreen,
  breaksInside,
  colorOf,
  notFitting,
  tooFaint,
} from '../support/formats/in-page.ts';
import { autumn } from '../support/notes/autumn.ts';
import { sampleMeta } from '../support/notes/note-meta.ts';

const pageOf = (...notes: readonly PageNote[]): string =>
  renderNotesPage(notes, { texts: textsFor('nl').page, language: 'nl' });

const notes = await Promise.all(
  (
    [
      ['before', markBeforeKoen],
      ['intention', koenAboutMark],
      ['experience', experienceOfKoen],
      ['weekly', quietWeek],
    ] as const
  ).map(async ([set, written]) => {
    const input = await builtIn(set, written);
    return { meta: input.note.meta, text: renderNote(input) };
  }),
);
const short = { meta: sampleMeta, text: '# Kort\n\n> Kaart\n' };
const oneNote = pageOf(...notes.slice(0, 1));

/** A note with a bridge in which every box holds the same words. */
function bridgeOf(said: string): PageNote {
  const picture: BridgePicture = {
    title: 'brug',
    boxes: boxIds.map((id) => ({ id, title: said.slice(0, 80), words: said, guess: false })),
    links: [['otherIntent', 'shared']],
  };
  return { meta: sampleMeta, text: `# A\n\n\`\`\`mermaid\n${writeBridge(picture)}\n\`\`\`\n` };
}

/** As many as a box gets at most, in letters that are as wide as they come. */
const longWords = [
  'Dat iedereen mee kan, ook over drie jaar, en dat niemand er alleen voor staat. '.repeat(2),
  'MWMW WAT WWW '.repeat(10),
  'W'.repeat(120),
  'nbdpqhu0123456789'.repeat(7),
  '我们想要保留的是什么'.repeat(12),
  '😀👩‍👩‍👧🇳🇱'.repeat(30),
  'ما الذي نريد أن نحافظ عليه '.repeat(4),
  'ЩИТЫ ЖЮРИ ШШШ щедрые '.repeat(5),
];

const [long, cell] = ['x'.repeat(10_000), 'y'.repeat(10_000)];

const everyPage: readonly (readonly [string, string])[] = [
  ['notes', pageOf(...notes)],
  ['one note', oneNote],
  ['a look back', renderReviewPage(autumn, textsFor('nl').review, 'nl')],
  [
    'long words',
    pageOf(
      {
        meta: { ...sampleMeta, title: long, tags: [long] },
        text: `${long}\n\n| ${cell} |\n|-|\n\n|  | ${cell} | b |\n|-|-|-|\n| c | ${cell} | b |\n`,
      },
      ...longWords.map(bridgeOf),
    ),
  ],
];

const missing =
  chromiumPath === undefined ? 'chromium not found, so no page is opened in a browser' : undefined;

describe.skipIf(skipAloud(missing))('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('a note reads from its title to its last part, with the bridge as one picture', async () => {
    const { page, asked, complaints } = await openPage(browser, oneNote);
    expect(await page.title()).toBe('Voor het gesprek met Koen');
    const headings = (level: number) => page.getByRole('heading', { level }).allTextContents();
    expect(await headings(1)).toEqual(['Voor het gesprek met Koen']);
    expect(await headings(2)).toEqual([
      ...['De spanning', 'De positieve intentie erachter', 'Bewaren en vernieuwen'],
      ...['Wat ik zelf nog niet weet', 'Vorige keer', 'Alleen voor jou'],
    ]);
    const card = page.locator('.card', { hasText: 'Ik open met: Wat zou je jammer vinden' });
    expect(await card.isVisible()).toBe(true);
    expect(await page.getByRole('rowheader').allTextContents()).toEqual(['Wil bewaren:']);
    const bridge = page.getByRole('img', { name: 'De brug tussen twee goede bedoelingen' });
    expect(await bridge.isVisible()).toBe(true);
    expect(await bridge.locator('rect.guess').count()).toBe(1);
    expect([asked, complaints]).toEqual([[], []]);
  });

  it('the list of contents leads to a note', async () => {
    const { page } = await openPage(browser, pageOf(...notes));
    await page.getByRole('link', { name: 'Bouwen op ervaring met Koen' }).click();
    const title = page.getByRole('heading', { level: 2, name: 'Bouwen op ervaring met Koen' });
    const top = (await title.boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(800);
  });

  it.each(everyPage)(
    '%s: fits, stands out by day and by night, and asks for nothing',
    async (_, html) => {
      const { page, asked, complaints } = await openPage(browser, html);
      expect(await page.evaluate(tooFaint)).toEqual([]);
      expect(await page.evaluate(colorOf('body', 'backgroundColor'))).toBe('rgb(251, 250, 246)');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await page.evaluate(tooFaint)).toEqual([]);
      expect(await page.evaluate(colorOf('body', 'backgroundColor'))).toBe('rgb(23, 26, 23)');
      for (const width of [1000, 360]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(beyondScreen)).toBe(0);
        expect(await page.evaluate(notFitting)).toEqual([]);
      }
      expect([asked, complaints]).toEqual([[], []]);
    },
  );

  it('on paper every note begins a page, nothing is cut in two, and all is black on white', async () => {
    const { page } = await openPage(browser, pageOf(bridgeOf('kort'), short, short));
    await page.emulateMedia({ colorScheme: 'dark' });
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    // The contents, and each note.
    expect(pagesOnPaper(paper)).toBe(1 + 3);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(breaksInside('.card, figure'))).toEqual(['avoid']);
    expect(await page.evaluate(colorOf('body', 'backgroundColor'))).toBe('rgb(255, 255, 255)');
    for (const each of ['h1', 'li a', 'article p']) {
      expect(await page.evaluate(colorOf(each, 'color'))).toMatch(
        /^rgb\((?:0, 0, 0|51, 51, 51)\)$/,
      );
    }
  });

  it('what somebody typed does nothing, and fetches nothing', async () => {
    const typed =
      '![a](http://x.invalid/a.png) <img src="http://x.invalid/b.png" onerror="document.title=1"> <script>document.title=2</script></style></title>';
    const meta = { ...sampleMeta, title: typed, with: typed, team: typed, tags: [typed] };
    const html = pageOf({ meta, text: `# ${typed}\n\n${typed}\n` });
    const { page, asked, complaints } = await openPage(browser, html);
    expect(await page.title()).toBe(typed);
    expect(await page.locator('img, script').count()).toBe(0);
    expect([asked, complaints]).toEqual([[], []]);
  });

  it('nothing gets its way that came into a page in spite of that', async () => {
    const intruder =
      '<img src="http://x.invalid/a.png"/><script>document.title = "x"</script><i style="color: red">i</i>';
    const html = oneNote.replace('</main>', `${intruder}</main>`);
    const { page, complaints } = await openPage(browser, html);
    expect(await page.title()).toBe('Voor het gesprek met Koen');
    expect(await page.evaluate(colorOf('i', 'color'))).not.toBe('rgb(255, 0, 0)');
    for (const rule of ['style-src', 'script', 'image']) {
      expect(complaints.join('\n')).toContain(rule);
    }
  });
});
