import { fold } from '../search/fold.ts';
import { plainName } from './prompt-set.ts';

/** Devices of Windows: no file there can be called so, whatever its ending. */
const devices = /^(?:con|prn|aux|nul|(?:com|lpt)[1-9])$/;

/** Whether a name that is plain cannot be that of a file on every system. */
export const isReservedName = (name: string): boolean => devices.test(name);

/** The longest name that a set can have. */
const longest = 40;

/**
 * A name that a set can have and that nobody has yet, as much like `wanted` as can be.
 *
 * @param isFree whether a set could have a name, as far as others have it or not.
 */
export function setNameLike(wanted: string, isFree: (name: string) => boolean): string {
  const plain = fold(wanted)
    .replace(/\.ya?ml$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '');
  const own = `my-${plain === '' ? 'set' : plain}`;
  const others = Array.from({ length: 98 }, (_, index) => `${own}-${index + 2}`);
  const names = [plain, own, ...others].map((name) => name.slice(0, longest).replace(/-+$/, ''));
  return (
    names.find((name) => plainName.test(name) && !isReservedName(name) && isFree(name)) ?? 'my-set'
  );
}

/** What a set is called in lists when nobody said: its name as words, `Team retro` for `team-retro`. */
export const titleOfName = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replace(/-+/g, ' ').trimEnd();
