import path from 'node:path';
import { type FileSystem, hasCode, writing } from './file-system.ts';

/** Links to links at most: more go round in a circle. */
const mostLinks = 20;

/**
 * The file that a path leads to, whether or not there is one: what is written there leaves a link that
 * a person made as it is.
 *
 * @throws ReflectError `cannot-write` when links go round, or cannot be followed.
 */
export function linkTarget(file: string, fs: FileSystem): string {
  return writing(file, () => {
    let target = file;
    for (let left = mostLinks; left > 0; left -= 1) {
      const next = linkIn(target, fs);
      if (next === undefined) return target;
      target = path.resolve(path.dirname(target), next);
    }
    throw Object.assign(new Error('Links go round.'), { code: 'ELOOP' });
  });
}

/** Where a link leads; `undefined` for what is none. */
function linkIn(file: string, fs: FileSystem): string | undefined {
  try {
    return fs.readlinkSync(file);
  } catch (error) {
    if (hasCode(error, 'EINVAL', 'ENOENT', 'ENOTDIR', 'UNKNOWN')) return undefined;
    throw error;
  }
}
