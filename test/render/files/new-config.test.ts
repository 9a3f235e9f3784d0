import { describe, expect, it } from 'vitest';
import { settingKeys } from '../../../src/core/config/settings.ts';
import { languages } from '../../../src/core/language.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { renderNewConfig } from '../../../src/render/files/new-config.ts';
import { checkConfigBytes } from '../../../src/storage/config/config-text.ts';

const settingsIn = (text: string) => checkConfigBytes(Buffer.from(text));

describe.each(languages)('a new settings file in %s', (language) => {
  const text = renderNewConfig(textsFor(language));

  it('sets nothing', () => {
    expect(settingsIn(text)).toEqual({ settings: new Map(), faults: [] });
  });

  it('has every setting in it, each right as soon as its sign is taken away', () => {
    const { settings, faults } = settingsIn(text.replace(/^# (?=\w+: )/gm, ''));
    expect(faults).toEqual([]);
    expect([...settings.keys()]).toEqual(settingKeys);
    expect(settings.get('lang')?.value).toBe(language);
  });
});
