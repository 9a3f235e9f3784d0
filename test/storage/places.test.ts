import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../src/core/platform.ts';
import { createMachine } from '../../src/storage/machine.ts';
import { findPlaces, type PlatformFolders } from '../../src/storage/places.ts';
import { laterProblemOf } from '../support/problem-of.ts';

const platform = async (): Promise<PlatformFolders> => ({
  data: path.resolve('/home/ik/.local/share/reflect'),
  config: path.resolve('/home/ik/.config/reflect'),
});

const noPlatform = async (): Promise<PlatformFolders> => {
  throw new Error('asked in vain');
};

describe('the places where things are kept', () => {
  it('are all under the folder that REFLECT_HOME names', async () => {
    expect(await findPlaces({ REFLECT_HOME: '/keep here/~' }, noPlatform)).toEqual({
      notes: path.resolve('/keep here/~/notes'),
      drafts: path.resolve('/keep here/~/drafts'),
      prompts: path.resolve('/keep here/~/prompts'),
      config: path.resolve('/keep here/~/config.yaml'),
      trash: path.resolve('/keep here/~/trash'),
    });
  });

  it('are seen from the current folder when REFLECT_HOME is relative', async () => {
    const { notes } = await findPlaces({ REFLECT_HOME: 'mine' }, noPlatform);
    expect(notes).toBe(path.resolve('mine/notes'));
  });

  it.each([{}, { REFLECT_HOME: '' }])('are else those of the platform: %o', async (env) => {
    expect(await findPlaces(env, platform)).toEqual({
      notes: path.resolve('/home/ik/.local/share/reflect/notes'),
      drafts: path.resolve('/home/ik/.local/share/reflect/drafts'),
      prompts: path.resolve('/home/ik/.config/reflect/prompts'),
      config: path.resolve('/home/ik/.config/reflect/config.yaml'),
      trash: path.resolve('/home/ik/.local/share/reflect/trash'),
    });
  });

  it('are nowhere without a home folder', async () => {
    expect(await laterProblemOf(findPlaces({}, noPlatform))).toEqual({ code: 'no-home' });
  });

  it('are never the folder that one happens to be in', async () => {
    const relative = async () => ({ data: '.local/share/reflect', config: '/config' });
    expect(await laterProblemOf(findPlaces({}, relative))).toEqual({ code: 'no-home' });
  });

  it.each([
    [{ REFLECT_HOME: 'D:\\keep here' }, 'D:\\keep here\\notes', 'D:\\keep here\\config.yaml'],
    [
      { REFLECT_HOME: '\\\\server\\share\\mine' },
      '\\\\server\\share\\mine\\notes',
      '\\\\server\\share\\mine\\config.yaml',
    ],
    [{ REFLECT_HOME: 'D:/mine' }, 'D:\\mine\\notes', 'D:\\mine\\config.yaml'],
    [
      {},
      'C:\\Users\\ik\\AppData\\Local\\reflect\\Data\\notes',
      'C:\\Users\\ik\\AppData\\Roaming\\reflect\\Config\\config.yaml',
    ],
  ])('are where paths of Windows lead: %o', async (env, notes, config) => {
    const folders = async () => ({
      data: 'C:\\Users\\ik\\AppData\\Local\\reflect\\Data',
      config: 'C:\\Users\\ik\\AppData\\Roaming\\reflect\\Config',
    });
    expect(await findPlaces(env, folders, path.win32)).toMatchObject({ notes, config });
  });

  it('are on no drive that happens to be the current one', async () => {
    const folders = async () => ({ data: 'reflect\\Data', config: 'C:\\reflect' });
    expect(await laterProblemOf(findPlaces({}, folders, path.win32))).toEqual({ code: 'no-home' });
  });
});

describe('the folders of a platform', () => {
  /** What the library says in a process that takes itself to be on another platform. */
  const foldersOn = (name: string, env: Readonly<Record<string, string>>): PlatformFolders => {
    const script = `Object.defineProperty(process, 'platform', { value: '${name}' });
      import('env-paths').then(({ default: find }) => {
        console.log(JSON.stringify(find('reflect', { suffix: '' })));
      });`;
    const options = { env: { PATH: process.env.PATH, ...env }, encoding: 'utf8' } as const;
    const { data, config } = JSON.parse(execFileSync(process.execPath, ['-e', script], options));
    return { data, config };
  };

  it.skipIf(path.sep !== '/').each([
    [
      'linux',
      { HOME: '/h' },
      { data: '/h/.local/share/reflect', config: '/h/.config/reflect' },
      path.posix,
    ],
    [
      'linux',
      { HOME: '/h', XDG_DATA_HOME: '/data', XDG_CONFIG_HOME: '/config' },
      { data: '/data/reflect', config: '/config/reflect' },
      path.posix,
    ],
    [
      'darwin',
      { HOME: '/Users/ik', XDG_DATA_HOME: '/data' },
      {
        data: '/Users/ik/Library/Application Support/reflect',
        config: '/Users/ik/Library/Preferences/reflect',
      },
      path.posix,
    ],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\ik\\Local', APPDATA: 'C:\\ik\\Roaming' },
      { data: 'C:\\ik\\Local\\reflect\\Data', config: 'C:\\ik\\Roaming\\reflect\\Config' },
      path.win32,
    ],
    [
      'win32',
      { HOME: 'C:\\ik' },
      {
        data: 'C:\\ik\\AppData\\Local\\reflect\\Data',
        config: 'C:\\ik\\AppData\\Roaming\\reflect\\Config',
      },
      path.win32,
    ],
  ] as const)('are on %s, with %j, %j', (name, env, folders, paths) => {
    const { data, config } = foldersOn(name, env);
    expect({ data: paths.normalize(data), config: paths.normalize(config) }).toEqual(folders);
  });

  it.each([
    ['linux', ['REFLECT_HOME', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME']],
    ['darwin', ['REFLECT_HOME']],
    ['win32', ['REFLECT_HOME']],
  ])('are told to a scheduler as far as they are set, on %s', (name, settings) => {
    const env = { REFLECT_HOME: '/r', XDG_DATA_HOME: '/d', XDG_CONFIG_HOME: '/c', APPDATA: '/a' };
    const machine = createMachine({ platform: platformOf(name), env, node: 'node', script: 's' });
    expect([...machine.settings.keys()]).toEqual(settings);
  });
});
