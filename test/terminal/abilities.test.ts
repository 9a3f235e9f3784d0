import { describe, expect, it } from 'vitest';
import { colorLevel, showsUnicode } from '../../src/terminal/abilities.ts';

const streams = ['out', 'err'] as const;

describe('colours', () => {
  it.each([
    [{ FORCE_COLOR: '' }, 1],
    [{ FORCE_COLOR: 'true' }, 1],
    [{ FORCE_COLOR: '1' }, 1],
    [{ FORCE_COLOR: '2' }, 2],
    [{ FORCE_COLOR: '3', TERM: 'dumb' }, 3],
  ])('that are always wanted, with %j, are of level %i wherever the output goes', (env, level) => {
    for (const stream of streams) {
      expect(colorLevel(stream, { wanted: 'always', plain: false, env })).toBe(level);
      expect(colorLevel(stream, { wanted: 'always', plain: true, env })).toBe(0);
      expect(colorLevel(stream, { wanted: 'never', plain: false, env })).toBe(0);
    }
  });

  it('that are always wanted are there, whatever the terminal tells', () => {
    for (const stream of streams) {
      const level = colorLevel(stream, { wanted: 'always', plain: false, env: {} });
      expect(level).toBeGreaterThan(0);
    }
  });
});

describe('signs beyond ASCII', () => {
  it.each([
    [{}, 'linux', true],
    [{ LANG: 'nl_NL.UTF-8' }, 'linux', true],
    [{ LANG: 'nl_NL' }, 'darwin', true],
    [{ LANG: 'C' }, 'linux', false],
    [{ LC_ALL: 'POSIX', LANG: 'nl_NL.UTF-8' }, 'linux', false],
    [{ LANG: 'nl_NL.ISO-8859-1' }, 'linux', false],
    [{ LANG: 'C.UTF-8' }, 'linux', true],
    [{ TERM: 'linux', LANG: 'nl_NL.UTF-8' }, 'linux', false],
    [{ TERM: 'dumb', LANG: 'nl_NL.UTF-8' }, 'linux', false],
    [{}, 'win32', false],
    [{ WT_SESSION: 'x' }, 'win32', true],
  ] as const)('with %j on %s: %s', (env, platform, shown) => {
    expect(showsUnicode(env, platform)).toBe(shown);
  });
});
