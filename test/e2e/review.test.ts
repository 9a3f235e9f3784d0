import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome } from '../support/disk/home.ts';
import { homeMadeOnce } from '../support/disk/home-made-once.ts';
import { runReflect } from '../support/program/cli.ts';
import { openTerminal } from '../support/terminal/pty.ts';

const answers = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).flatMap(([id, value]) => ['--answer', `${id}=${value}`]);

/** Two conversations with Koen and a week, as someone would have written them down. */
const homeOfAutumn = homeMadeOnce(async (home) => {
  const run = (...words: string[]) => runReflect(words, { home: home.path });
  const first = {
    temperature: '2',
    'other-preserve': 'Rust',
    opening: 'Wat is voor jou belangrijk?',
    'if-then': 'Als hij zucht, dan vraag ik door.',
  };
  await run('new', '--lang', 'nl', '--with', 'Koen', '--date', '2026-09-07', ...answers(first));
  await run(
    'after',
    'last',
    ...answers({ used: 'asked', guess: 'partly', keep: 'De klantbezoeken' }),
  );
  const second = { ...first, temperature: '3', 'if-then': 'Als het stil valt, dan wacht ik.' };
  await run('new', '--lang', 'nl', '--with', 'Koen', '--date', '2026-10-05', ...answers(second));
  await run('new', 'weekly', '--date', '2026-10-12', ...answers({ temperature: '4' }));
});

async function autumn() {
  const home = await homeOfAutumn();
  const review = (...words: string[]) => runReflect(['review', ...words], { home: home.path });
  return { home, review };
}

describe('a look back', () => {
  it('tells what was kept, what is open and how close guesses were, in words', async () => {
    const { review } = await autumn();
    const { stdout, code } = await review('--lang', 'nl');
    expect(code).toBe(0);
    for (const words of [
      '7 sep – 12 okt 2026',
      'De temperatuur',
      'De klantbezoeken',
      'Als het stil valt, dan wacht ik.',
      / (weken|maanden) geleden/,
      'Je stelde je openingsvraag in één gesprek.',
      'Eén vermoeden is besproken, en door te vragen veranderde je beeld.',
      'Een vraag voor de volgende keer',
    ]) {
      expect(stdout).toMatch(words);
    }
  });

  it('is about the notes that are asked for', async () => {
    const { review } = await autumn();
    const { stdout } = await review('--with', 'koen', '--until', '2026-09', '--json');
    const { from, until, temperature, openSteps } = JSON.parse(stdout);
    expect({ from, until }).toEqual({ from: '2026-09-07', until: '2026-09-07' });
    expect(temperature).toMatchObject([{ value: 2, when: 'before' }]);
    expect(openSteps).toEqual([]);
  });

  it('can be Markdown in a file, which is not written over', async () => {
    const { home, review } = await autumn();
    const file = home.at('review.md');
    expect(await review('--format', 'md', '--to', file)).toMatchObject({ code: 0 });
    const again = await review('--format', 'md', '--to', file);
    expect(again.code).not.toBe(0);
    expect(again.stderr).toContain('review.md');
    expect(await review('--to', file, '--force')).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = await review('--format', 'md');
    expect(stdout).toMatch(/^# Looking back\n/);
    expect(stdout).toContain('```mermaid\nxychart-beta');
  });

  it.each(languages)('fits a terminal of forty columns, in %s', async (language) => {
    const { home } = await autumn();
    const terminal = openTerminal({
      home: home.path,
      args: ['review', '--lang', language],
      cols: 40,
      rows: 60,
    });
    expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
    const { review } = textsFor(language);
    expect(terminal.styles()).toContain('bold');
    expect(terminal.shows(review.headings.openSteps)).toBe(true);
    // Nothing was broken in two by the terminal: every line is as it was written.
    const written = stripVTControlCharacters(terminal.rawOutput()).trimEnd().split('\r\n');
    expect(terminal.rows().slice(0, written.length)).toEqual(written);
  });

  it('is plain where colours are not wanted, and ASCII where there is nothing else', async () => {
    const { home } = await autumn();
    const open = async (env: Record<string, string>) => {
      const terminal = openTerminal({ home: home.path, args: ['review'], rows: 60, env });
      expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
      return terminal;
    };
    expect((await open({ NO_COLOR: '1' })).styles()).toEqual(new Set());
    const rows = (await open({ LC_ALL: 'C', LANG: 'C' })).rows();
    expect(rows.join('\n')).toMatch(/^[\n -~]*$/);
    expect(rows).toContain('  +--------------------------------');
  });

  it('can be a page for a browser', async () => {
    const { home, review } = await autumn();
    const file = home.at('review.html');
    expect(await review('--to', file)).toMatchObject({ code: 0, stdout: `${file}\n`, stderr: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('says so when there is nothing to look back on', async () => {
    const home = freshHome();
    const { stdout, stderr, code } = await runReflect(['review'], { home: home.path });
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    expect(stderr).not.toBe('');
  });

  it('says which days it understands', async () => {
    const { review } = await autumn();
    const { stderr, code } = await review('--since', 'gisterochtend');
    expect(code).toBe(2);
    expect(stderr).toContain('--since');
    expect(stderr).toContain('3 weeks ago');
  });
});
