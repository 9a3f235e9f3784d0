import type { TransferTexts } from '../transfer-texts.ts';

const notes = (count: number): string => (count === 1 ? '1 notitie' : `${count} notities`);

export const transfer: TransferTexts = {
  title: 'Reflecties',
  contents: 'Inhoud',
  written: (count, place) => `${notes(count)} in ${place}`,
  progress: (done, total) => `${done} van ${total} notities`,
  privateLeftOut: (count, option) =>
    count === 1
      ? `1 antwoord dat alleen voor jou is, is weggelaten. Wil je het erbij: ${option}`
      : `${count} antwoorden die alleen voor jou zijn, zijn weggelaten. Wil je ze erbij: ${option}`,
  notesLeftOut: (count, option) =>
    count === 1
      ? `1 notitie is weggelaten: de vragen ervan zijn niet meer bekend, dus niemand weet wat erin alleen voor jou is. Wil je hem erbij: ${option}`
      : `${count} notities zijn weggelaten: de vragen ervan zijn niet meer bekend, dus niemand weet wat erin alleen voor jou is. Wil je ze erbij: ${option}`,
  stillStands: (note, ids) =>
    `${note}: je antwoord op ${ids.join(', ')} is alleen voor jou, maar dezelfde woorden staan ook ergens anders in de notitie en gaan mee.`,
  namedOrFiltered: 'Noem notities of gebruik een filter, niet allebei.',
  needsFile: (format, folder, example) =>
    `${folder} is een map, en ${format} gaat in één bestand. Bijvoorbeeld: ${example}`,
  whichFormat: (file, formats) =>
    `Aan de naam ${file} is de vorm niet te zien. Noem die met --format: ${formats.join(', ')}.`,
  received: (count) =>
    count === 1 ? '1 notitie is opgenomen.' : `${count} notities zijn opgenomen.`,
  wereThere: (count) => (count === 1 ? '1 notitie was er al.' : `${count} notities waren er al.`),
  keptBoth: (id, was, path) =>
    was === undefined
      ? `Er was al een andere notitie voor die week. Ze blijven allebei; die erbij kwam, is ${id}: ${path}`
      : `Er was al een andere notitie ${was}. Ze blijven allebei; die erbij kwam, heet nu ${id}: ${path}`,
  lookedAt: notes,
  nothingToTake:
    'Er staan geen notities in. Hier kan in: een map met notities, een notitie, of een export in JSON.',
};
