import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../src/core/platform.ts';
import { findPager, type PagerSurroundings } from '../../../src/terminal/pager/pager-command.ts';

const ordinary: PagerSurroundings = {
  env: {},
  platform: platformOf('linux'),
  plain: false,
  unicode: true,
  isInstalled: (program) => program === 'less',
};

const found = (surroundings: Partial<PagerSurroundings>) => {
  const command = findPager({ ...ordinary, ...surroundings });
  return command && [command.program, ...command.args].join(' ');
};

describe('the pager', () => {
  it.each([
    [undefined, 'less -R'],
    ['most -w', 'most -w'],
    ['"/opt/my pager/read"', '/opt/my pager/read'],
    ['less', 'less -R'],
    ['/usr/bin/less -S', '/usr/bin/less -R -S'],
    ['', undefined],
    ['cat', undefined],
    ['/bin/cat', undefined],
  ])('with PAGER=%s is %s', (PAGER, command) => {
    expect(found({ env: { PAGER } })).toBe(command);
  });

  it('is the one that was chosen, whatever PAGER says, and none when that was chosen', () => {
    expect(found({ wanted: 'most', env: { PAGER: 'more' } })).toBe('most');
    expect(found({ wanted: 'most', plain: true })).toBe('most');
    expect(found({ wanted: '', env: { PAGER: 'more' } })).toBeUndefined();
  });

  it('is none where nobody named one and there is no less, or all is told in plain lines', () => {
    expect(found({ isInstalled: () => false })).toBeUndefined();
    expect(found({ plain: true })).toBeUndefined();
    expect(found({ plain: true, env: { PAGER: 'less' } })).toBeUndefined();
  });

  it('is told how to show a note, unless the person told it already', () => {
    expect(findPager(ordinary)?.env).toMatchObject({ LESS: 'FRX', LESSCHARSET: 'utf-8' });
    const env = { LESS: '-S', LESSCHARSET: 'latin1', HOME: '/home/koen' };
    expect(findPager({ ...ordinary, env })?.env).toEqual(env);
    expect(findPager({ ...ordinary, unicode: false })?.env).not.toHaveProperty('LESSCHARSET');
  });
});
