import { existsSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { createNoteStore } from '../../src/storage/notes/note-store.ts';
import { freshHome } from '../support/disk/home.ts';
import { slowDisk } from '../support/disk/slow-disk.ts';
import { sampleNote } from '../support/notes/notes.ts';
import { openTerminal } from '../support/terminal/pty.ts';

/** Notes, and the time that each takes: to read them all takes far longer than anybody waits. */
const count = 60;
const milliseconds = 700;

/** By the signal itself, of which a shell makes 130, and ends a loop that it is in. */
const interrupted = { code: 0, signal: 2 };

describe('Ctrl-C while notes are read from a slow disk', () => {
  it.each(['list --with Koen', 'search Koen', 'review'])(
    'ends "reflect %s" before they are all read, and changes nothing',
    async (call) => {
      const home = freshHome();
      const store = createNoteStore({ folder: home.at('notes') });
      for (let number = 0; number < count; number += 1) {
        // Weekly notes: their names tell no id, so that looking for one reads them too.
        const date = `20${10 + (number % 12)}-0${1 + Math.floor(number / 12)}-15T09:30:00+01:00`;
        const { note, text } = sampleNote({ id: `b${number}`, set: 'weekly', date });
        store.create(note, text);
      }
      const before = home.notes();
      const begun = home.at('begun');
      const env = slowDisk({ under: home.at('notes'), milliseconds, begun });
      const terminal = openTerminal({ home: home.path, args: call.split(' '), env });
      await vi.waitFor(() => expect(existsSync(begun)).toBe(true), {
        timeout: 15_000,
        interval: 20,
      });
      terminal.press('ctrl-c');
      expect(await terminal.exit()).toEqual(interrupted);
      expect(terminal.everything()).toBe('^C');
      expect(home.notes()).toEqual(before);
      expect(home.drafts()).toEqual([]);
    },
  );
});
