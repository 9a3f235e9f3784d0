import { describe, expect, it } from 'vitest';
import { runSetsList, runSetsShow } from '../../src/commands/sets.ts';
import type { Io } from '../../src/core/ports.ts';
import type { Printed } from '../../src/core/text/span.ts';
import { type ContextOptions, testContext } from '../support/context.ts';
import { oneQuestion } from '../support/sets/set-file.ts';

const own = (name: string, ask = 'One?') =>
  oneQuestion().replace('my-set', name).replace('One?', ask);

/** The same context on a terminal of so many columns. */
function onTerminal(columns: number, options: ContextOptions = {}) {
  const test = testContext(options);
  let out = '';
  const io: Io = {
    ...test.context.io,
    outIsTerminal: true,
    columns,
    print: (...pieces: Printed[]) => {
      out += `${pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')}\n`;
    },
  };
  return { ...test, context: { ...test.context, io }, out: () => out };
}

describe('the list of sets', () => {
  it('says which are the person’s own, and which take the place of a built-in one', async () => {
    const { context, home, out } = testContext();
    home.write('prompts/trust.yaml', own('trust'));
    home.write('prompts/retro.yaml', own('retro'));
    await runSetsList(context);
    const lines = out().split('\n');
    expect(lines).toContain(
      'trust        Mine · about 1 minute · yours, instead of the built-in one',
    );
    expect(lines).toContain('retro        Mine · about 1 minute · yours');
    expect(lines.filter((line) => line.includes('yours'))).toHaveLength(2);
  });

  it('says which are not there in the language of the person', async () => {
    const { context, home, out } = testContext({ language: 'de' });
    const text = own('retro', '{ nl: Wat? }').replace('Mine', '{ nl: Terug, en: Back }');
    home.write('prompts/retro.yaml', text);
    await runSetsList(context);
    expect(out()).toContain('retro        Back · etwa 1 Minute · von dir · nur in nl\n');
  });

  it('names the files that are wrong, and how to see what is wrong', async () => {
    const { context, home, out, err } = testContext();
    const file = home.write('prompts/retro.yaml', 'name: [');
    await runSetsList(context);
    expect(out()).not.toContain('retro');
    expect(err()).toContain('To see what is wrong: reflect sets check\n');
    expect(err()).toContain(`  ${file}\n`);
  });

  it.each([40, 80])('stays in a terminal of %s columns', async (columns) => {
    const { context, home, out } = onTerminal(columns, { language: 'nl' });
    home.write('prompts/trust.yaml', own('trust'));
    const long = 'a-name-of-forty-letters-and-some-hyphens';
    home.write(`prompts/${long}.yaml`, own(long));
    await runSetsList(context);
    for (const line of out().split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });

  it('tells who has no set of their own how to make one, in a terminal', async () => {
    const none = onTerminal(80);
    await runSetsList(none.context);
    expect(none.err()).toBe('Make your own set with: reflect sets new NAME\n');
    const some = onTerminal(80);
    some.home.write('prompts/retro.yaml', own('retro'));
    await runSetsList(some.context);
    expect(some.err()).toBe('');
  });
});

describe('a set that is shown', () => {
  it('says where it is, and what it takes the place of', async () => {
    const { context, home, out } = testContext();
    const file = home.write('prompts/trust.yaml', own('trust'));
    await runSetsShow(context, { name: 'trust' });
    expect(out()).toBe(
      `Mine\nabout 1 minute · yours, instead of the built-in one\n${file}\n\none  One?\n  text · needed\n`,
    );
  });

  it.each([40, 80])('stays in a terminal of %s columns', async (columns) => {
    const { context, out } = onTerminal(columns);
    await runSetsShow(context, { name: 'before' });
    for (const line of out().split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });
});
