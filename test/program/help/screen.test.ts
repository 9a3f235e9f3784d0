import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.ts';
import { helpTextsFor } from '../../../src/i18n/help.ts';
import { commandNames } from '../../../src/program/command-groups.ts';
import { asksForScreen, screenBlocks } from '../../../src/program/help/screen.ts';
import { layoutHelp } from '../../../src/render/help/layout.ts';

describe('a call for the first screen of help', () => {
  it.each([
    '--help',
    '-h',
    'help',
    '--lang nl --help',
    '--help --lang=nl --no-color',
    '--quiet help --json',
  ])('is reflect %s', (call) => {
    expect(asksForScreen(call.split(' '))).toBe(true);
  });

  it.each([
    '',
    'list --help',
    'help list',
    'help help',
    '--help --help',
    '--lang fr --help',
    '--help --lang',
    '--lang=fr --help',
    '--nonsense --help',
    '--help -- x',
  ])('is not reflect %s', (call) => {
    expect(asksForScreen(call === '' ? [] : call.split(' '))).toBe(false);
  });
});

describe.each(languages)('the first screen of help in %s', (language) => {
  const draw = async (columns: number) =>
    layoutHelp(screenBlocks(await helpTextsFor(language)), columns).map((line) =>
      line.map(({ text }) => text).join(''),
    );

  it('fits a terminal of 80 by 24, with the prompt of the shell below it', async () => {
    const rows = await draw(79);
    expect(rows.length).toBeLessThanOrEqual(23);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(79);
  });

  it('is no wider than a terminal of 40', async () => {
    for (const row of await draw(39)) expect(row.length).toBeLessThanOrEqual(39);
  });

  it('names three things first, and then every command', async () => {
    const rows = await draw(79);
    const [start = -1, others = -1] = rows.flatMap((row, at) => (row === '' ? [at] : []));
    expect(rows.slice(start + 2, others).map((row) => row.trim().split(/ {2,}/)[0])).toEqual([
      'reflect',
      'reflect after',
      'reflect weekly',
    ]);
    const said = rows.join(' ').split(/[ ,]+/);
    expect(commandNames.filter((name) => !said.includes(name) && name !== 'new')).toEqual([]);
  });

  it('says which languages there are, and where to read on', async () => {
    const said = (await draw(79)).join('\n');
    expect(said).toContain(languages.join('|'));
    expect(said).toContain('reflect help topics');
    expect(said).toContain('reflect help commands');
  });
});
