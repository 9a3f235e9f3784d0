import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runImport } from '../../src/commands/import.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { testContext } from '../support/context.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { validatorOf } from '../support/formats/json-validator.ts';
import { edited, exported, filesUnder, lookedBack, noted } from '../support/notes/exported.ts';

const { talk, transfer } = textsFor('en');

async function imported(home: TestHome, paths: readonly string[], json = false) {
  const test = testContext({ home, json });
  await runImport(test.context, { paths });
  return { out: test.out(), err: test.err() };
}

const opening = 'What matters to you?';

/** A home with notes that a person has been at work in. */
async function wellUsed(): Promise<TestHome> {
  const home = freshHome();
  const file = await noted(home, { opening, other: 'Koen', temperature: 2, signal: 'a sigh' });
  await lookedBack(home, file, { heard: 'rest', temperature: 4 });
  edited(
    file,
    (text) => `${text.replace('\n## ', '\n=1+1 ünï ```\n\n## ')}\nBelow, without a line end`,
  );
  await noted(home, { opening, facts: ['one', 'two\nlines'] });
  await noted(home, { temperature: 4 }, { set: 'weekly' });
  const windows = await noted(home, { opening: 'With the line ends of Windows' });
  edited(windows, (text) => text.replaceAll('\n', '\r\n'));
  return home;
}

describe('export, import and export again', () => {
  it.each(['json', 'folder'] as const)('gives the same bytes, as %s', async (form) => {
    const first = await wellUsed();
    const to = (home: TestHome) => home.at(form === 'json' ? 'out.json' : 'out/');
    await exported(first, { to: to(first), withPrivate: true });
    const second = freshHome();
    await imported(second, [to(first)]);
    await exported(second, { to: to(second), withPrivate: true });
    expect(filesUnder(second.at('notes'))).toEqual(filesUnder(first.at('notes')));
    const bytes = (home: TestHome) =>
      form === 'json' ? readFileSync(to(home)).toString('hex') : filesUnder(to(home));
    expect(bytes(second)).toEqual(bytes(first));
  });

  it('gives the same bytes whatever was answered', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc.constantFrom('---', '```', '"', '\\u0000', ']}', '{"a":1},', '\u2028', '=1', '\r'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 3 }), async (facts) => {
        const [first, second] = [freshHome(), freshHome()];
        await noted(first, { opening, facts });
        await exported(first, { to: first.at('out.json'), withPrivate: true });
        await imported(second, [first.at('out.json')]);
        expect(filesUnder(second.at('notes'))).toEqual(filesUnder(first.at('notes')));
        expect((await exported(second, { format: 'json', withPrivate: true })).out).toBe(
          readFileSync(first.at('out.json'), 'utf8'),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same bytes without private answers too', async () => {
    const first = await wellUsed();
    const { out } = await exported(first, { format: 'json' });
    const second = freshHome();
    await imported(second, [first.write('out.json', out)]);
    expect((await exported(second, { format: 'json' })).out).toBe(out);
  });
});

describe('an import', () => {
  it('tells what came in, what was there, and what is no note', async () => {
    const first = await wellUsed();
    const home = freshHome();
    first.write('notes/README.md', '# Hello');
    const { out, err } = await imported(home, [first.path]);
    expect(out.trim().split('\n').sort()).toEqual(home.notes().map(({ path }) => path));
    expect(err).toBe(
      `${talk.damaged(1)}\n  ${first.at('notes/README.md')}\n${transfer.received(4)}\n`,
    );
    const again = await imported(home, [first.at('notes')]);
    expect(again.out).toBe('');
    expect(again.err).toContain(transfer.wereThere(4));
  });

  it('says of each note that is kept beside another how it is called now', async () => {
    const home = freshHome();
    const file = await noted(home, { opening });
    const id = /^id: (.*)$/m.exec(home.note().text)?.[1] ?? '';
    const other = home.write('other.md', readFileSync(file, 'utf8').replace(opening, 'And?'));
    const { out, err } = await imported(home, [other]);
    const now = /-(\w+)\.md\n$/.exec(out)?.[1] ?? '';
    expect(err).toContain(transfer.keptBoth(now, id, out.trim()));
    expect(home.notes()).toHaveLength(2);
  });

  it('says what can be taken in when there was nothing', async () => {
    const home = freshHome();
    const document = home.write('all.md', '# Reflections\n');
    const { out, err } = await imported(home, [document]);
    expect(out).toBe('');
    expect(err).toContain(transfer.nothingToTake);
  });

  it('can be read by a script', async () => {
    const isValid = validatorOf(
      JSON.parse(
        readFileSync(new URL('../../prompts/json-output.schema.json', import.meta.url), 'utf8'),
      ),
    );
    const home = freshHome();
    const file = await noted(home, { opening });
    const text = readFileSync(file, 'utf8');
    home.write('in/a.md', text);
    home.write('in/b.md', text.replace(opening, 'And?'));
    home.write('in/c.md', 'no note');
    const data = JSON.parse((await imported(home, [home.at('in')], true)).out);
    isValid(data);
    expect(isValid.errors).toBeNull();
    expect(data).toMatchObject({
      there: 1,
      notes: [{ from: home.at('in/b.md'), outcome: 'both' }],
      damaged: [home.at('in/c.md')],
    });
  });
});
