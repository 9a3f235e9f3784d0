import { type SettingKey, settingKeys, settingTakes } from '../../core/config/settings.ts';
import type { Texts } from '../../i18n/texts.ts';

/** A value for each setting that somebody could want, as it is written in the file. */
const examples: Readonly<Record<Exclude<SettingKey, 'lang'>, string>> = {
  color: 'never',
  plain: 'true',
  nudges: 'false',
  minutes: '5',
  team: 'planning',
  set: 'trust',
  editor: 'code --wait',
  pager: 'less',
};

/** A new settings file: everything that can be set is in it, as a remark. */
export function renderNewConfig({ config, language }: Texts): string {
  const about = (key: SettingKey): string => {
    const takes = settingTakes[key];
    const words = typeof takes === 'string' ? '' : ` (${takes.join(', ')})`;
    return `# ${config.about[key]}${words}`;
  };
  const settings = settingKeys.map((key) => {
    const example = key === 'lang' ? language : examples[key];
    return `${about(key)}\n# ${key}: ${example}\n`;
  });
  const head = config.newFile.map((line) => `# ${line}\n`).join('');
  return [head, ...settings].join('\n');
}
