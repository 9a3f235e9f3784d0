import path from 'node:path';
import { instantOf } from '../../core/note/note-date.ts';
import { idPattern } from '../../core/note/note-id.ts';
import type { Draft, DraftStore } from '../../core/ports.ts';
import { isProblem, ReflectError } from '../../core/problem.ts';
import { removeFile, replaceFile } from '../files/durable-file.ts';
import { type FileSystem, reading, realFileSystem } from '../files/file-system.ts';
import { ensureFolder, isOpenToOthers } from '../files/folder.ts';
import { removeStaleTemps } from '../files/temp-file.ts';
import { tryTextFile } from '../files/text-file.ts';
import { readDraft, writeDraft } from './draft-file.ts';

export interface DraftStoreOptions {
  /** Absolute path of the folder of drafts; it is made when it is first needed. */
  readonly folder: string;
  readonly fs?: FileSystem;
}

/** Drafts as files, one for each, named by its id. */
export function createDraftStore({ folder, fs = realFileSystem }: DraftStoreOptions): DraftStore {
  const pathOf = (id: string) => draftPath(folder, id);
  return {
    pathOf,
    openFolder: () => (isOpenToOthers(folder, fs) ? folder : undefined),
    save(draft) {
      ensureFolder(folder, fs);
      replaceFile(pathOf(draft.id), writeDraft(draft), {}, fs);
    },
    list() {
      removeStaleTemps(folder, Date.now(), fs);
      return listDrafts(folder, fs);
    },
    remove: (id) => removeDraft(pathOf(id), fs),
  };
}

/** An id may come from a person, and must not lead out of the folder. */
function draftPath(folder: string, id: string): string {
  if (!idPattern.test(id)) throw new ReflectError({ code: 'draft-unknown', name: id, known: [] });
  return path.join(folder, `${id}${extension}`);
}

const extension = '.json';

function listDrafts(folder: string, fs: FileSystem): ReturnType<DraftStore['list']> {
  const names = reading(folder, () => fs.readdirSync(folder)) ?? [];
  const drafts: Draft[] = [];
  const damaged: string[] = [];
  for (const name of names) {
    if (name.startsWith('.') || !name.endsWith(extension)) continue;
    const file = path.join(folder, name);
    const draft = load(file, fs);
    if (draft === 'damaged' || (draft && `${draft.id}${extension}` !== name)) damaged.push(file);
    else if (draft !== undefined) drafts.push(draft);
  }
  drafts.sort((a, b) => instantOf(b.saved) - instantOf(a.saved));
  return { drafts, damaged };
}

/** `undefined` when the file went away meanwhile. */
function load(file: string, fs: FileSystem): Draft | 'damaged' | undefined {
  const tried = tryTextFile(file, fs);
  if (tried.kind === 'gone') return undefined;
  return (tried.kind === 'text' ? readDraft(tried.text) : undefined) ?? 'damaged';
}

/** When it returns, the draft is gone for good, whoever removed it. */
function removeDraft(file: string, fs: FileSystem): void {
  try {
    removeFile(file, fs);
  } catch (error) {
    const isGone = isProblem(error, 'cannot-write') && error.problem.reason === 'ENOENT';
    if (!isGone) throw error;
  }
}
