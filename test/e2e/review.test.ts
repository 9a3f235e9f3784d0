import { describe, expect, it } from 'vitest';
import { runReflect } from '../support/cli.ts';
import { freshHome } from '../support/home.ts';

const answers = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).flatMap(([id, value]) => ['--answer', `${id}=${value}`]);

/** Two conversations with Koen and a week, as someone would have written them down. */
async function autumn() {
  const home = freshHome();
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
  return { home, review: (...words: string[]) => run('review', ...words) };
}

describe('a look back', () => {
  it('tells what was kept, what is open and how close guesses were, in words', async () => {
    const { review } = await autumn();
    const { stdout, code } = await review('--lang', 'nl');
    expect(code).toBe(0);
    for (const words of [
      '7 sep 2026 – 12 okt 2026',
      'De temperatuur',
      'De klantbezoeken',
      'Als het stil valt, dan wacht ik.',
      'weken geleden',
      'Je had één gesprek. Je openingsvraag heb je gesteld.',
      'Vragen veranderde je beeld één keer.',
      'Een vraag voor de volgende keer',
    ]) {
      expect(stdout).toContain(words);
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
    const { stdout } = await review('--format', 'md');
    expect(stdout).toMatch(/^# Looking back\n/);
    expect(stdout).toContain('```mermaid\nxychart-beta');
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
