import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
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

  it.runIf(process.platform === 'linux')('follow XDG_DATA_HOME and XDG_CONFIG_HOME', () => {
    const script = `import('env-paths').then(({ default: p }) => console.log(p('reflect', { suffix: '' }).data))`;
    const env = { PATH: process.env.PATH, HOME: '/h', XDG_DATA_HOME: '/data' };
    const said = execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' });
    expect(said.trim()).toBe('/data/reflect');
  });
});
