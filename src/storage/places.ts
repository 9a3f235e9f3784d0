import path from 'node:path';
import type { Environment } from '../core/environment.ts';
import type { Places } from '../core/places.ts';
import { ReflectError } from '../core/problem.ts';

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
 * @param paths the rules that paths follow.
 * @throws ReflectError `no-home` when the platform names none.
 */
export async function findPlaces(
  env: Environment,
  platformFolders: () => Promise<PlatformFolders> = foldersOfPlatform,
  paths: path.PlatformPath = path,
): Promise<Places> {
  const { REFLECT_HOME: home } = env;
  if (home !== undefined && home !== '') {
    const folder = paths.resolve(home);
    return placesIn({ data: folder, config: folder }, paths);
  }
  const folders = await platformFolders().catch((cause: unknown) => {
    throw new ReflectError({ code: 'no-home' }, { cause });
  });
  // An empty HOME makes them relative, and notes would end up wherever the person happens to be.
  if (!paths.isAbsolute(folders.data) || !paths.isAbsolute(folders.config)) {
    throw new ReflectError({ code: 'no-home' });
  }
  return placesIn(folders, paths);
}

/**
 * Imported when needed: it looks for the home folder at once, and fails where there is none. It knows
 * the platform and its variables by itself.
 */
async function foldersOfPlatform(): Promise<PlatformFolders> {
  const { default: envPaths } = await import('env-paths');
  return envPaths('reflect', { suffix: '' });
}

const placesIn = ({ data, config }: PlatformFolders, paths: path.PlatformPath): Places => ({
  notes: paths.join(data, 'notes'),
  drafts: paths.join(data, 'drafts'),
  prompts: paths.join(config, 'prompts'),
  config: paths.join(config, 'config.yaml'),
  trash: paths.join(data, 'trash'),
});
