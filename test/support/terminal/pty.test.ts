import { describe, expect, it } from 'vitest';
import { freshHome } from '../disk/home.ts';
import { openTerminal, type TerminalOptions } from './pty.ts';

/** Runs a script on a terminal that is not the program. */
function run(script: string, options: Partial<TerminalOptions> = {}) {
  const home = freshHome();
  return openTerminal({ home: home.path, script: home.write('script.cjs', script), ...options });
}

const echo = `
  process.stdin.setRawMode(true);
  process.stdin.on('data', (data) => {
    if (data.toString() === '\\x03') process.exit(130);
    process.stdout.write('<' + JSON.stringify(data.toString()).slice(1, -1) + '>');
  });
  process.stdout.write('ready');
`;

describe('a terminal of the tests', () => {
  it('shows what the program wrote, and finds words over the end of a line', async () => {
    const terminal = run(`process.stdout.write('a tension and a longer intention')`, { cols: 20 });
    await terminal.waitFor('tension and a longer intention');
    expect(terminal.rows().slice(0, 2)).toEqual(['a tension and a long', 'er intention']);
    expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
  });

  it('passes keys on and tells how the program ended', async () => {
    const terminal = run(echo);
    await terminal.waitFor('ready');
    terminal.press('shift-tab');
    await terminal.waitFor('<\\u001b[Z>');
    terminal.press('ctrl-c');
    expect(await terminal.exit()).toEqual({ code: 130, signal: 0 });
  });

  it.each([
    ['plain', '', '<one\\rtwo>'],
    ['in brackets', '\\x1b[?2004h', '<\\u001b[200~one\\rtwo\\u001b[201~>'],
  ])('pastes %s as the program asked', async (_name, asked, received) => {
    const terminal = run(`process.stdout.write('${asked}');${echo}`);
    await terminal.waitFor('ready');
    terminal.paste('one\ntwo');
    await terminal.waitFor(received);
  });

  it('delivers a paste that is larger than any buffer on its way', async () => {
    const terminal = run(`
      process.stdin.setRawMode(true);
      let length = 0;
      process.stdin.on('data', (data) => {
        length += data.length;
        if (length >= 300000) { process.stdout.write('all ' + length); process.exit(); }
      });
      process.stdout.write('ready');
    `);
    await terminal.waitFor('ready');
    terminal.paste('0123456789'.repeat(30_000));
    await terminal.waitFor('all 300000');
  });

  it('tells the program its new size', async () => {
    const terminal = run(`
      process.stdout.on('resize', () => process.stdout.write(' now ' + process.stdout.columns));
      process.stdin.resume();
      process.stdout.write('ready');
    `);
    await terminal.waitFor('ready');
    await terminal.resize(40, 10);
    await terminal.waitFor('now 40');
  });

  it('prints the screen when what it waits for does not come', async () => {
    const terminal = run(`process.stdout.write('something else'); process.stdin.resume();`);
    await terminal.waitFor('something else');
    await expect(terminal.waitFor('a question', 50)).rejects.toThrow(
      /Waited 50 ms\. Waiting for “a question”\.\n┌\n│something else/,
    );
  });

  it('does not wait for a program that is gone', async () => {
    const terminal = run(`process.stdout.write('bye'); process.exitCode = 3;`);
    await expect(terminal.waitFor('a question')).rejects.toThrow(/exit code 3[\s\S]*│bye/);
  });

  it('gives emoji and wide characters two columns, and marks none', async () => {
    const terminal = run(`process.stdout.write('🙂字e\\u0301|')`);
    await terminal.waitFor('|');
    expect(terminal.cursor().column).toBe(6);
  });
});
