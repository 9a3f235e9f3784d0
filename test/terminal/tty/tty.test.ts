import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../src/core/platform.ts';
import { createTty, type TtySignal } from '../../../src/terminal/tty/tty.ts';
import { fakeTerminal } from '../../support/terminal/fake-terminal.ts';

function open() {
  const terminal = fakeTerminal(40, 10);
  const { input, output, host } = terminal;
  const tty = createTty({ input, output, host, takes: 'keys-and-pastes' });
  tty.open();
  return { terminal, tty };
}

describe('a terminal that was taken', () => {
  it('tells what happens in the order it happened', async () => {
    const { terminal, tty } = open();
    await terminal.type('a');
    await terminal.resize(20, 5);
    await terminal.signal('SIGCONT');
    await terminal.signal('SIGTERM');
    expect(tty.pending()).toBe(true);
    expect(await tty.next()).toEqual({ kind: 'key', key: { kind: 'text', text: 'a' } });
    expect(await tty.next()).toEqual({ kind: 'resize' });
    expect(await tty.next()).toEqual({ kind: 'continued' });
    expect(await tty.next()).toEqual({ kind: 'ended' });
    expect(tty.pending()).toBe(false);
  });

  it('tells at once what one waits for', async () => {
    const { terminal, tty } = open();
    const next = tty.next();
    await terminal.press('ctrl-c');
    expect(await next).toEqual({ kind: 'key', key: { kind: 'press', chord: 'ctrl+c' } });
  });

  it('is as it was found when it is closed, however often', () => {
    const { terminal, tty } = open();
    expect(terminal.isRaw()).toBe(true);
    tty.close();
    tty.close();
    expect(terminal.isAsFound()).toBe(true);
  });

  it('that was raw before stays so', () => {
    const { terminal, tty } = open();
    tty.close();
    terminal.input.setRawMode?.(true);
    tty.open();
    tty.close();
    expect(terminal.isRaw()).toBe(true);
  });

  it('is not read while it is lent, and Ctrl-C there is not for us', async () => {
    const { terminal, tty } = open();
    const takeBack = tty.lend();
    expect(terminal.isRaw()).toBe(false);
    await terminal.type('for the editor');
    await terminal.signal('SIGINT');
    expect(tty.pending()).toBe(false);
    takeBack();
    expect(terminal.isRaw()).toBe(true);
    tty.close();
    expect(terminal.isAsFound()).toBe(true);
  });

  it('has a size, also where the system tells none', () => {
    const { terminal, tty } = open();
    expect(tty.size()).toEqual({ columns: 40, rows: 10 });
    Object.assign(terminal.output, { columns: 0, rows: undefined });
    expect(tty.size()).toEqual({ columns: 80, rows: 24 });
  });

  it.each([
    ['linux', ['SIGCONT', 'SIGINT', 'SIGTERM', 'SIGHUP']],
    ['darwin', ['SIGCONT', 'SIGINT', 'SIGTERM', 'SIGHUP']],
    // There is no SIGCONT to listen to; a console window that is closed comes as SIGHUP.
    ['win32', ['SIGINT', 'SIGBREAK', 'SIGTERM', 'SIGHUP']],
  ] as const)('listens to what can end it or wake it up, on %s', async (name, signals) => {
    const { keySignals, endSignals, stopsJobs } = platformOf(name);
    const { input, output, host } = fakeTerminal(40, 10);
    const heard = new Map<TtySignal, () => void>();
    const tty = createTty({
      input,
      output,
      takes: 'keys',
      host: {
        now: host.now,
        keySignals,
        endSignals,
        ...(stopsJobs ? { suspend: () => {} } : {}),
        onSignal(signal, listener) {
          heard.set(signal, listener);
          return () => heard.delete(signal);
        },
      },
    });
    tty.open();
    expect([...heard.keys()]).toEqual(signals);
    expect(tty.canSuspend).toBe(stopsJobs);
    for (const signal of [...keySignals, ...endSignals]) {
      heard.get(signal)?.();
      expect(await tty.next()).toEqual({ kind: 'ended' });
    }
    const takeBack = tty.lend();
    for (const signal of keySignals) heard.get(signal)?.();
    expect(tty.pending()).toBe(false);
    heard.get('SIGHUP')?.();
    expect(tty.pending()).toBe(true);
    takeBack();
    tty.close();
    expect([...heard.keys()]).toEqual([]);
  });
});
