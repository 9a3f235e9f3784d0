import path from 'node:path';
import { ReflectError } from '../core/problem.ts';

/** Where things are kept; every path is absolute. */
export interface Places {
  readonly notes: string;
  readonly drafts: string;
  /** The person's own prompt sets. */
  readonly prompts: string;
  /** The settings file. */
  readonly config: string;
  /** Notes that were deleted and can be restored. */
  readonly trash: string;
}

/** The folders that a platform has for the data and the settings of a program. */
export interface PlatformFolders {
  readonly data: string;
  readonly config: string;
}

/**
 * Where things are kept: everything under the folder that `REFLECT_HOME` names, seen from the
 * current folder, or else in the folders that the platform has for it.
 *
 * @param platformFolders finds those folders; it reads the environment by itself.
 * @throws ReflectError `no-home` when the platform names none.
 */
export async function findPlaces(
  env: Readonly<Record<string, string | undefined>>,
  platformFolders: () => Promise<PlatformFolders> = foldersOfPlatform,
): Promise<Places> {
  const { REFLECT_HOME: home } = env;
  if (home !== undefined && home !== '') {
    const folder = path.resolve(home);
    return placesIn({ data: folder, config: folder });
  }
  const folders = await platformFolders().catch((cause: unknown) => {
    throw new ReflectError({ code: 'no-home' }, { cause });
  });
  // An empty HOME makes them relative, and notes would end up wherever the person happens to be.
  if (!path.isAbsolute(folders.data) || !path.isAbsolute(folders.config)) {
    throw new ReflectError({ code: 'no-home' });
  }
  return placesIn(folders);
}

/** Imported when needed: it looks for the home folder at once, and fails where there is none. */
async function foldersOfPlatform(): Promise<PlatformFolders> {
  const { default: envPaths } = await import('env-paths');
  return envPaths('reflect', { suffix: '' });
}

const placesIn = ({ data, config }: PlatformFolders): Places => ({
  notes: path.join(data, 'notes'),
  drafts: path.join(data, 'drafts'),
  prompts: path.join(config, 'prompts'),
  config: path.join(config, 'config.yaml'),
  trash: path.join(data, 'trash'),
});
