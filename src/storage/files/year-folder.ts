import { ReflectError } from '../../core/problem.ts';
import { type FileSystem, writing } from './file-system.ts';
import { ensureFolder } from './folder.ts';
import { removeStaleTemps } from './temp-file.ts';

/**
 * Makes sure that a folder is there to write notes in, without what runs left behind in it that were
 * cut off. The folder of all notes may be a link that the person made; a year in it may not lead
 * elsewhere.
 *
 * @param all the folder of all notes; it may be the same.
 * @throws ReflectError `cannot-write`.
 */
export function openYearFolder(all: string, year: string, fs: FileSystem): void {
  ensureFolder(all, fs);
  ensureFolder(year, fs);
  if (year !== all && writing(year, () => fs.lstatSync(year)).isSymbolicLink()) {
    throw new ReflectError({ code: 'cannot-write', path: year, reason: 'ELOOP' });
  }
  removeStaleTemps(year, Date.now(), fs);
}
