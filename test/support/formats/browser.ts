import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { freshHome } from '../disk/home.ts';

/** Where Chromium is: `CHROMIUM_PATH`, or what Debian's package is called on the path. */
export const chromiumPath: string | undefined = [
  process.env.CHROMIUM_PATH,
  ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium')),
].find(isProgram);

function isProgram(path: string | undefined): path is string {
  if (path === undefined || path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium without a window, to be closed by who opened it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }) });

/** On what a page is looked at. */
export interface Sight {
  readonly width?: number;
  readonly dark?: boolean;
}

/** A page as it was opened from a file, without a network. */
export interface Opened {
  readonly page: Page;
  /** The addresses of all that the page asked for, apart from its own file. */
  readonly asked: readonly string[];
  /** What the browser had to say of it: errors, warnings, what its policy forbade. */
  readonly complaints: readonly string[];
}

/** Writes a page to a file, and opens that. */
export async function openPage(browser: Browser, html: string, sight: Sight = {}): Promise<Opened> {
  const path = freshHome().write('page.html', html);
  const context = await browser.newContext({
    offline: true,
    colorScheme: sight.dark ? 'dark' : 'light',
    viewport: { width: sight.width ?? 1000, height: 800 },
  });
  const page = await context.newPage();
  const address = pathToFileURL(path).href;
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address) asked.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, asked, complaints };
}

/** How many sheets there are in a PDF that Chromium printed. */
export const pagesOnPaper = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
