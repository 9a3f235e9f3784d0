import { constants } from 'node:fs';
import path from 'node:path';
import {
  type FileSystem,
  hasCode,
  keepPrivate,
  realFileSystem,
  systemCode,
  writing,
} from './file-system.ts';

/** Only the owner may look into a folder of ours. */
const privateFolder = 0o700;

/**
 * Makes sure that a folder is there, with all those above it. Those that are made are for the owner
 * only, whatever the umask; one that was there stays as it is.
 *
 * @throws ReflectError `cannot-write`, also when something else than a folder is in the way.
 */
export function ensureFolder(folder: string, fs: FileSystem = realFileSystem): void {
  writing(folder, () => ensure(path.resolve(folder), fs));
}

function ensure(folder: string, fs: FileSystem): void {
  if (isFolder(folder, fs)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) ensure(parent, fs);
  withSyncedFolder(parent, fs, () => {
    try {
      fs.mkdirSync(folder, privateFolder);
      keepPrivate(fs, () => fs.chmodSync(folder, privateFolder));
    } catch (error) {
      // Another run may have made it just now.
      if (!hasCode(error, 'EEXIST') || !isFolder(folder, fs)) throw error;
    }
  });
}

/** Somebody of the owner's group or anyone else may list the folder, or go through it. */
const mayList = 0o044;
const mayPass = 0o011;

/**
 * Whether others than the owner can look into a folder of ours: its own mode lets them, and that of
 * every folder on the way to it.
 *
 * @returns `false` for a folder that is not there or cannot be asked, and where there are no modes.
 */
export function isOpenToOthers(folder: string, fs: FileSystem = realFileSystem): boolean {
  if (!fs.habits.modes) return false;
  try {
    let place = fs.realpathSync(folder);
    let wanted = mayList;
    for (;;) {
      if ((fs.statSync(place).mode & wanted) === 0) return false;
      const parent = path.dirname(place);
      if (parent === place) return true;
      [place, wanted] = [parent, mayPass];
    }
  } catch (error) {
    systemCode(error);
    return false;
  }
}

function isFolder(folder: string, fs: FileSystem): boolean {
  try {
    return fs.statSync(folder).isDirectory();
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return false;
    throw error;
  }
}

/** What a file system says that has no way to make a folder durable. */
const cannotSync = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EPERM', 'EISDIR'] as const;

/**
 * Does something in a folder, and then makes durable which names stand in it. The folder is opened
 * before anything changes, so that little can go wrong after.
 */
export function withSyncedFolder<T>(folder: string, fs: FileSystem, action: () => T): T {
  if (!fs.habits.syncsFolders) return action();
  const file = fs.openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    const result = action();
    syncOpenFolder(file, fs);
    return result;
  } finally {
    fs.closeSync(file);
  }
}

function syncOpenFolder(file: number, fs: FileSystem): void {
  try {
    fs.fsyncSync(file);
  } catch (error) {
    if (!hasCode(error, ...cannotSync)) throw error;
  }
}

/**
 * Makes durable which names stand in a folder.
 *
 * @throws ReflectError `cannot-write`.
 */
export const syncFolder = (folder: string, fs: FileSystem): void =>
  writing(folder, () => withSyncedFolder(folder, fs, () => undefined));
