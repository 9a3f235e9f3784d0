import { describe, expect, it } from 'vitest';
import { runHelpTopic } from '../../src/commands/help-topic.ts';
import type { Pager } from '../../src/core/ports.ts';
import { testContext } from '../support/context.ts';

/** A topic as it is printed where there is no terminal. */
async function printed(topic: 'files' | 'commands', language: 'en' | 'nl' = 'en') {
  const { context, out, home } = testContext({ language });
  await runHelpTopic(context, { topic, commands: [{ kind: 'prose', text: 'every command' }] });
  return { said: out(), home };
}

describe('a topic of help', () => {
  it('begins with what it is about', async () => {
    expect((await printed('files', 'nl')).said).toMatch(/^Waar alles bewaard wordt\.\n/);
  });

  it('tells where things are on this machine', async () => {
    const { said, home } = await printed('files');
    for (const name of ['notes', 'drafts', 'trash', 'prompts', 'config.yaml']) {
      expect(said).toContain(`\n  ${home.at(name)}\n`);
    }
  });

  it('can be the commands themselves', async () => {
    expect((await printed('commands')).said).toContain('every command');
  });

  it('is read a screen at a time in a terminal, as wide as that is', async () => {
    const widths: number[] = [];
    const pager: Pager = {
      columns: 40,
      show: async (lines) => {
        for (const line of lines) {
          const text = line.map((piece) => (typeof piece === 'string' ? piece : piece.text));
          widths.push(text.join('').length);
        }
      },
    };
    const { context, out } = testContext({ pager });
    const io = { ...context.io, outIsTerminal: true };
    await runHelpTopic({ ...context, io }, { topic: 'privacy', commands: [] });
    expect(out()).toBe('');
    expect(Math.max(...widths)).toBeLessThanOrEqual(39);
    expect(Math.max(...widths)).toBeGreaterThan(30);
  });
});
