import type { ScheduleTexts } from '../schedule-texts.ts';

export const schedule: ScheduleTexts = {
  reminder: (title, command) => `${title}: in a terminal, type ${command}`,
  about: {
    remind: (title) => `reflect: a reminder of ${title}`,
    run: (title) => `reflect: ${title} from an answers file`,
  },
  install: {
    cron: (command) =>
      `Add this line to your own jobs with: ${command}. When the computer is off at that time, cron skips that turn.`,
    systemd: (command) =>
      `Save each part in the file named above it, and switch it on with: ${command}`,
    launchd: (file, command) => `Save this as ${file} and switch it on with: ${command}`,
    windows: (file, command) => `Save this as ${file} and add it with: ${command}`,
  },
  checked: (parser) => `Checked with ${parser}: it is right.`,
  noParser: (scheduler) =>
    `Nothing on this computer can check an entry for ${scheduler}, so it was not checked.`,
  answersFromInput: '--answers needs a file here: there will be no standard input by then.',
  unseenCharacter: (shown) => `There is an invisible character (${shown}) in a path or a name.`,
  days: (names) => `a day of the week (${names.join(', ')})`,
  times: 'a time from 00:00 up to 23:59',
};
