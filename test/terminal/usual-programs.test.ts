import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { usualPrograms } from '../../src/terminal/usual-programs.ts';
import { freshHome } from '../support/disk/home.ts';

describe('the programs that are used when nobody chose others', () => {
  it('are those that are on the path', () => {
    const home = freshHome();
    for (const name of ['vi', 'less']) home.write(`bin/${name}`, '#!/bin/sh\n', 0o755);
    const surroundings = { platform: 'linux', env: { PATH: home.at('bin') } } as const;
    expect(usualPrograms(surroundings)).toEqual({ editor: 'vi', pager: 'less' });
    const nowhere = { ...surroundings, env: { PATH: path.join(home.path, 'empty') } };
    expect(usualPrograms(nowhere)).toEqual({});
  });

  it('are no pager on a terminal that cannot move its cursor', () => {
    const home = freshHome();
    home.write('bin/less', '#!/bin/sh\n', 0o755);
    const env = { PATH: home.at('bin'), TERM: 'dumb' };
    expect(usualPrograms({ platform: 'linux', env })).toEqual({});
  });
});
