import type { TransferTexts } from '../transfer-texts.ts';

const notes = (count: number): string => (count === 1 ? '1 Notiz' : `${count} Notizen`);

export const transfer: TransferTexts = {
  title: 'Reflexionen',
  contents: 'Inhalt',
  written: (count, place) => `${notes(count)} in ${place}`,
  progress: (done, total) => `${done} von ${total} Notizen`,
  privateLeftOut: (count, option) =>
    count === 1
      ? `1 Antwort, die nur für dich ist, wurde weggelassen. Willst du sie dabeihaben: ${option}`
      : `${count} Antworten, die nur für dich sind, wurden weggelassen. Willst du sie dabeihaben: ${option}`,
  notesLeftOut: (count, option) =>
    count === 1
      ? `1 Notiz wurde weggelassen: Ihre Fragen sind nicht mehr bekannt, also weiß niemand, was darin nur für dich ist. Willst du sie dabeihaben: ${option}`
      : `${count} Notizen wurden weggelassen: Ihre Fragen sind nicht mehr bekannt, also weiß niemand, was darin nur für dich ist. Willst du sie dabeihaben: ${option}`,
  stillStands: (note, ids) =>
    `${note}: deine Antwort auf ${ids.join(', ')} ist nur für dich, aber dieselben Worte stehen auch woanders in der Notiz und gehen mit.`,
  namedOrFiltered: 'Nenn Notizen oder nimm einen Filter, nicht beides.',
  needsFile: (format, folder, example) =>
    `${folder} ist ein Ordner, und ${format} kommt in eine einzige Datei. Zum Beispiel: ${example}`,
  whichFormat: (file, formats) =>
    `Am Namen ${file} ist das Format nicht zu erkennen. Nenn es mit --format: ${formats.join(', ')}.`,
  received: (count) =>
    count === 1 ? '1 Notiz wurde aufgenommen.' : `${count} Notizen wurden aufgenommen.`,
  wereThere: (count) =>
    count === 1 ? '1 Notiz war schon da.' : `${count} Notizen waren schon da.`,
  keptBoth: (id, was, path) =>
    was === undefined
      ? `Für diese Woche gab es schon eine andere Notiz. Beide bleiben; die neue ist ${id}: ${path}`
      : `Es gab schon eine andere Notiz ${was}. Beide bleiben; die neue heißt jetzt ${id}: ${path}`,
  lookedAt: notes,
  nothingToTake:
    'Darin sind keine Notizen. Hier passt hinein: ein Ordner mit Notizen, eine Notiz oder ein Export in JSON.',
};
