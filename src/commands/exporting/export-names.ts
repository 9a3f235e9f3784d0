import path from 'node:path';
import type { NoteMeta } from '../../core/note/note.ts';
import { dateInName, noteNameFor } from '../../core/note/note-name.ts';

/**
 * Names for notes in a folder of their own: each as it is called among the notes, and one from
 * elsewhere as it would be. No two are the same, whatever the case: some file systems see no difference.
 *
 * @param folder of notes.
 * @returns gives a name, with `/` between the parts, to each note that it is called with in turn.
 */
export function exportNames(folder: string): (file: string, meta: NoteMeta) => string {
  const taken = new Set<string>();
  return (file, meta) => {
    const own = nameAmong(folder, file) ?? noteNameFor({ ...meta, date: dateInName(meta.date) });
    let name = own;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      name = own.replace(/(?:\.md)?$/, `-${number}.md`);
    }
    taken.add(name.toLowerCase());
    return name;
  };
}

/** Where a file is in the folder of notes or in one of its years; `undefined` when it is elsewhere. */
function nameAmong(folder: string, file: string): string | undefined {
  const inside = path.relative(folder, file);
  const parts = inside.split(path.sep);
  const isAmong = !path.isAbsolute(inside) && parts[0] !== '..' && parts.length <= 2;
  return isAmong ? parts.join('/') : undefined;
}
