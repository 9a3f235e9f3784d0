import type { ScheduleTexts } from '../../../src/i18n/schedule-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const schedule: SamplesOf<ScheduleTexts> = {
  reminder: [['§title', '§command']],
  about: { remind: [['§title']], run: [['§title']] },
  install: {
    cron: [['§command']],
    systemd: [['§command']],
    launchd: [['§file', '§command']],
    windows: [['§file', '§command']],
  },
  checked: [['§parser']],
  noParser: [['§scheduler']],
  unseenCharacter: [['§U+000A']],
  days: [[['§one', '§two']]],
};
