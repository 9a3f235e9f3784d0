import type { ScheduleTexts } from '../schedule-texts.ts';

export const schedule: ScheduleTexts = {
  reminder: (title, command) => `${title}: typ in een terminal ${command}`,
  about: {
    remind: (title) => `reflect: herinnering aan ${title}`,
    run: (title) => `reflect: ${title} uit een antwoordenbestand`,
  },
  install: {
    cron: (command) =>
      `Zet deze regel bij je eigen taken met: ${command}. Staat de computer op dat moment uit, dan slaat cron die keer over.`,
    systemd: (command) =>
      `Bewaar elk deel in het bestand dat erboven staat, en zet het aan met: ${command}`,
    launchd: (file, command) => `Bewaar dit als ${file} en zet het aan met: ${command}`,
    windows: (file, command) => `Bewaar dit als ${file} en voeg het toe met: ${command}`,
  },
  checked: (parser) => `Nagekeken met ${parser}: het klopt.`,
  noParser: (scheduler) =>
    `Op deze computer kan niets een taak voor ${scheduler} nakijken; dat is dus niet gebeurd.`,
  answersFromInput: '--answers heeft hier een bestand nodig: straks is er geen standaardinvoer.',
  unseenCharacter: (shown) => `Er staat een onzichtbaar teken (${shown}) in een pad of een naam.`,
  days: (names) => `een dag van de week (${names.join(', ')})`,
  times: 'een tijd van 00:00 tot en met 23:59',
};
