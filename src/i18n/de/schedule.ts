import type { ScheduleTexts } from '../schedule-texts.ts';

export const schedule: ScheduleTexts = {
  reminder: (title, command) => `${title}: tipp in einem Terminal ${command}`,
  about: {
    remind: (title) => `reflect: Erinnerung an „${title}“`,
    run: (title) => `reflect: „${title}“ aus einer Antwortdatei`,
  },
  install: {
    cron: (command) =>
      `Trag diese Zeile bei deinen Aufgaben ein mit: ${command}. Ist der Computer zu der Zeit aus, lässt cron dieses Mal aus.`,
    systemd: (command) =>
      `Speichere jeden Teil in der Datei, die darüber steht, und schalt es ein mit: ${command}`,
    launchd: (file, command) => `Speichere das als ${file} und schalt es ein mit: ${command}`,
    windows: (file, command) => `Speichere das als ${file} und füg es hinzu mit: ${command}`,
  },
  checked: (parser) => `Mit ${parser} geprüft: es stimmt.`,
  noParser: (scheduler) =>
    `Auf diesem Computer kann nichts einen Eintrag für ${scheduler} prüfen; er ist also ungeprüft.`,
  answersFromInput: '--answers braucht hier eine Datei: später gibt es keine Standardeingabe.',
  unseenCharacter: (shown) => `In einem Pfad oder Namen steht ein unsichtbares Zeichen (${shown}).`,
  days: (names) => `ein Wochentag (${names.join(', ')})`,
  times: 'eine Uhrzeit von 00:00 bis 23:59',
};
