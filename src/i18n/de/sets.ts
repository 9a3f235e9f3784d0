import type { NeverAsked } from '../../core/set-warnings/warning.ts';
import type { AskKind } from '../../core/set-warnings/wording.ts';
import type { SetsTexts } from '../sets-texts.ts';

const list = (words: readonly string[]): string => words.join(', ');

function neverAsked(because: NeverAsked): string {
  switch (because.why) {
    case 'contradiction':
      return 'was bei when steht, kann nie wahr sein. Nimm eine Bedingung heraus, oder mach any aus all.';
    case 'choices':
      return 'from hat nie zwei Antworten zur Auswahl. Nimm eine frühere Frage vom Typ text oder list dazu.';
    case 'known':
      return `${list(because.names)} ist in diesem Set nie bekannt. ${knownHint(because.names)}`;
    case 'others':
      return `wenn sie drankommt, kann es mit ${list(because.ids)} nie so sein. Schau auch dort auf when.`;
  }
}

const knownHint = (names: readonly string[]): string =>
  names.includes('last-step')
    ? 'last-step schon, sobald eine Frage feeds: last.outcome hat.'
    : 'Nur das Set after kennt das, aus der Notiz, um die es geht.';

const wordings: Readonly<Record<AskKind, (words: string) => string>> = {
  behaviour: (words) =>
    `„${words}“ verlangt, dass sich jemand rechtfertigt. Frag danach, was es bedeutet: Was ist dir daran wichtig?`,
  leading: (words) =>
    `„${words}“ lässt kaum mehr zu als Ja oder Nein. Beginne mit was, wie oder welche.`,
  label: (words) =>
    `„${words}“ ist ein Urteil über einen Menschen. Frag, was zu sehen oder zu hören war.`,
  why: (words) =>
    `„${words}“ klingt leicht wie ein Vorwurf. Versuch es mit was oder wie: Was führt dazu, dass …?`,
  closed: (words) =>
    `auf „${words} …?“ genügt Ja oder Nein. Beginne mit was oder wie, oder nimm type: confirm.`,
};

export const sets: SetsTexts = {
  list: {
    own: 'von dir',
    instead: 'von dir, an Stelle des mitgelieferten',
    onlyIn: (languages) => `nur in ${list(languages)}`,
    faulty: (count, command) =>
      count === 1
        ? `1 Set von dir stimmt nicht. Sieh nach, was falsch ist: ${command}`
        : `${count} Sets von dir stimmen nicht. Sieh nach, was falsch ist: ${command}`,
    make: (command) => `Dein eigenes Set machst du mit: ${command}`,
  },
  check: {
    warnings: (file, count) =>
      count === 1
        ? `In ${file} ist etwas einen Blick wert:`
        : `In ${file} sind ${count} Dinge einen Blick wert:`,
    none: (command) => `Du hast noch keine eigenen Sets. Mach eins mit: ${command}`,
  },
  warnings: {
    'translation-missing': ({ key, languages }) =>
      `${key} gibt es noch nicht auf ${list(languages)}. Bis dahin lässt sich das Set nicht in dieser Sprache fragen.`,
    'translation-begun': ({ language, written, of }) =>
      `${language} steht bei ${written} von ${of} Texten. Erst wenn es überall steht, lässt sich das Set auf ${language} fragen.`,
    'never-asked': ({ id, because }) => `${id} wird nie gefragt: ${neverAsked(because)}`,
    'no-opening': () =>
      'es gibt keine Frage, mit der du das Gespräch eröffnest. Gib einer Frage feeds: opening.',
    wording: ({ id, kind, words }) => `${id}: ${wordings[kind](words)}`,
  },
  made: {
    instead: (name) =>
      `Dieses Set kommt ab jetzt an die Stelle des mitgelieferten ${name}. Löschst du die Datei, ist jenes wieder da.`,
    change: 'Ändern',
    check: 'Prüfen',
    use: 'Benutzen',
  },
  edit: {
    builtIn: (name) => `${name} gehört zu reflect und bleibt, wie es ist.`,
    copyIt: 'Eine eigene Kopie machen, die an seine Stelle kommt?',
    notCopied: (command) =>
      `Es wurde nichts geändert. Eine Kopie kannst du später machen mit: ${command}`,
  },
  file: {
    head: 'Deine eigenen Fragen. Zeilen, die mit # beginnen, erklären nur; sie dürfen weg.',
    copied: (from) => `Deine eigenen Fragen, gemacht aus ${from}.`,
    allKeys: 'Alle Schlüssel',
    about: 'Vor einem Gespräch. Ein paar Fragen, und eine zum Eröffnen.',
    keys: {
      name: 'Wie du das Set aufrufst; diese Datei heißt genauso.',
      practice: (practices) => `Was du damit übst: ${list(practices)}.`,
      title:
        'Wie das Set in Listen und Notizen heißt. Jeder Text kann in mehreren Sprachen da sein: für jede eine Zeile.',
      about: 'Wofür es ist, in einem Satz. Du siehst ihn vor der ersten Frage.',
      questions: 'Die Fragen, in der Reihenfolge, in der sie kommen.',
      id: 'Der Name der Antwort: Kleinbuchstaben, Ziffern und Bindestriche. Ändere ihn nicht mehr, sobald du Notizen hast.',
      type: (types) => `Wie du antwortest: ${list(types)}.`,
      ask: (id) => `Die Frage. {${id}} wird zur Antwort auf die Frage mit dieser id.`,
      hint: 'Eine kleine Hilfe, unter der Frage.',
      choices: 'Die Antworten zur Auswahl.',
      own: 'Mit dieser Zeile ist auch Platz für deine eigenen Worte.',
      why: 'Was du siehst, wenn du fragst, warum das gefragt wird.',
      blank: (id) => `Was für {${id}} in anderen Fragen steht, wenn diese leer bleibt.`,
      feeds:
        'Wohin die Antwort in der Notiz kommt. Ohne diese Zeile steht sie dort unter ihrer eigenen Frage.',
      optional: 'Mit Enter überspringst du die Frage.',
      private: 'Nur für dich: nie in dem, was du teilst, außer du willst es.',
    },
    more: {
      heading: 'Was eine Frage sonst noch haben kann:',
      when: 'nur fragen, wenn facts eine Antwort hat',
      priority: 'fällt zuerst weg, wenn die Zeit knapp ist',
      scale: 'bei type scale: die Enden, und was Zahlen sagen',
      from: 'bei type choice: aus früheren Antworten wählen',
    },
  },
};
