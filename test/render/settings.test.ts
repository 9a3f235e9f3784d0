import { describe, expect, it } from 'vitest';
import { lineWidth } from '../../src/core/columns/line.ts';
import { renderSettings, type SettingRow } from '../../src/render/settings.ts';

const rows: readonly SettingRow[] = [
  { key: 'lang', value: 'nl', source: 'your locale: LANG' },
  { key: 'minutes', value: undefined, source: 'by default' },
  { key: 'team', value: '日本', source: 'variable REFLECT_TEAM' },
  {
    key: 'editor',
    value: '/opt/a/very/long/path/to/an/editor --wait',
    source: '/home/config.yaml:3',
  },
];

const shown = (columns?: number): string[] =>
  renderSettings(rows, '(not set)', columns).map((line) => line.map(({ text }) => text).join(''));

describe('settings that are shown', () => {
  it('align, but for a value that is far longer than the others', () => {
    expect(shown()).toEqual([
      'lang     nl         your locale: LANG',
      'minutes  (not set)',
      'team     日本       variable REFLECT_TEAM',
      'editor   /opt/a/very/long/path/to/an/editor --wait  /home/config.yaml:3',
    ]);
  });

  it('go on below where there is no room', () => {
    expect(shown(40)).toEqual([
      'lang     nl         your locale: LANG',
      'minutes  (not set)',
      'team     日本',
      '         variable REFLECT_TEAM',
      'editor   /opt/a/very/long/path/to/an/editor --wait',
      '         /home/config.yaml:3',
    ]);
  });

  it('say nothing on a line of its own', () => {
    const [line] = renderSettings([{ key: 'team', value: 'a\tb\nc', source: 'x' }], '-');
    expect(line && lineWidth(line)).toBe(14);
  });
});
