import type { AnswerFault } from '../../core/answers/answer.ts';
import { faultyFile } from '../../core/answers/fault-origin.ts';
import type { AnswersFault } from '../../core/file-faults.ts';
import { languageName } from '../language-names.ts';
import type { ProblemTexts } from '../problem-texts.ts';

const list = (words: readonly string[]): string => words.join(', ');

/** Paths that are shown one by one; of more than these a number is enough. */
const shownPaths = 20;

function indented(paths: readonly string[]): string {
  const lines = paths.slice(0, shownPaths).map((each) => `  ${each}`);
  const more = paths.length > shownPaths ? [`  und noch ${paths.length - shownPaths}`] : [];
  return [...lines, ...more].join('\n');
}

const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Meintest du ${nearest}?`;
/** A file, or what comes in. */
const inWords = (file: string): string => (file === '-' ? 'der Standardeingabe' : file);

/** Where answers are to be put right. */
function whereIn(named: string | undefined, faults: readonly AnswersFault[]): string {
  const file = faultyFile(named, faults);
  return file === undefined ? 'deinen Antworten' : inWords(file);
}
const example = (text: string): string => `So stimmt es: ${text}`;

const types: Readonly<Record<string, string>> = {
  text: 'ein Text',
  long: 'ein Text',
  list: 'eine Liste von Texten',
  choice: 'eine einzelne Antwort',
  choices: 'eine Liste von Antworten zur Auswahl',
  scale: 'eine ganze Zahl',
  confirm: 'ja oder nein',
  date: 'ein Tag wie 2026-11-23',
};

function answerFault(fault: AnswerFault): string {
  switch (fault.code) {
    case 'answer-type':
      return `hierher gehört ${types[fault.expected] ?? fault.expected}.`;
    case 'answer-range':
      return `hierher gehört eine ganze Zahl von ${fault.min} bis ${fault.max}.`;
    case 'answer-choice':
      return `wähl aus: ${list(fault.allowed)}.`;
    case 'answer-date':
      return 'diesen Tag gibt es nicht; schreib einen wie 2026-11-23.';
    case 'answer-long':
      return `das ist zu lang; es passen ${fault.longest} Zeichen hinein.`;
  }
}

/** Why the system refused a file, by its error code. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'du hast keine Rechte dafür',
  EPERM: 'du hast keine Rechte dafür',
  EROFS: 'dieser Datenträger lässt sich nur lesen',
  ENOSPC: 'der Datenträger ist voll',
  EDQUOT: 'dein Speicherplatz ist voll',
  EIO: 'der Datenträger meldet einen Fehler',
  EMFILE: 'es sind zu viele Dateien offen',
  ENFILE: 'es sind zu viele Dateien offen',
  ENOTDIR: 'wo ein Ordner sein sollte, ist eine Datei',
  EISDIR: 'es ist ein Ordner',
  EINVAL: 'es ist keine gewöhnliche Datei',
  ENOENT: 'dort ist nichts',
  ELOOP: 'die Verknüpfungen drehen sich im Kreis',
  ENAMETOOLONG: 'der Name ist zu lang',
};
const because = (code: string): string => reasons[code] ?? code;

/** The mistake in YAML that people make most. */
const needsQuotes =
  ' Oft gehört ein Text in Anführungszeichen: einer mit Doppelpunkt darin oder einer, der mit { oder [ anfängt.';

export const problem: ProblemTexts = {
  problems: {
    usage: ({ detail, nearest, command }) => ({
      what: `${detail}${meant(nearest)}`,
      ...(command === undefined ? {} : { todo: `Siehe: ${command} --help` }),
    }),
    'help-unknown': ({ name, nearest }) => ({
      what: `Zu ${name} gibt es keine Hilfe.`,
      todo:
        nearest.length > 0
          ? `Meintest du ${nearest.join(' oder ')}?`
          : 'Wozu es Hilfe gibt: reflect help commands, reflect help topics',
    }),
    'set-unknown': ({ name, nearest, setting }) => ({
      what:
        setting === undefined
          ? `Es gibt kein Fragenset und keinen Befehl mit dem Namen ${name}.`
          : `Es gibt kein Fragenset mit dem Namen ${name}; genannt wird es in ${inWords(setting)}.`,
      todo:
        nearest.length > 0
          ? `Meintest du ${nearest.join(' oder ')}? Alle Sets: reflect sets`
          : 'Alle Sets: reflect sets. Alle Befehle: reflect --help',
    }),
    'set-faulty': ({ file, faults }) => ({
      what:
        faults.length === 1
          ? `In ${file} stimmt etwas nicht:`
          : `In ${file} stimmen ${faults.length} Dinge nicht:`,
      todo: `Bring das in Ordnung und prüf es mit: reflect sets check ${file}`,
    }),
    'set-not-in-language': ({ name, wanted, languages }) => ({
      what: `Das Set ${name} gibt es nicht auf ${languageName(wanted, 'de')}, aber auf ${list(languages.map((each) => languageName(each, 'de')))}.`,
      todo: `Wähl --lang ${list(languages)}, oder ergänz in der Datei bei jedem Text ${wanted}:`,
    }),
    'set-name-wrong': ({ name, suggestion }) => ({
      what: `So kann ein Set nicht heißen: ${name}`,
      todo: `Kleinbuchstaben, Ziffern und Bindestriche, höchstens 40, und zuerst ein Buchstabe: ${suggestion}`,
    }),
    'set-name-reserved': ({ name, suggestion }) => ({
      what: `Unter Windows kann keine Datei ${name} heißen, ein Set also auch nicht.`,
      todo: `Wähl einen anderen Namen, zum Beispiel: reflect sets new ${suggestion}`,
    }),
    'set-name-taken': ({ name, suggestion }) => ({
      what: `${name} ist ein Befehl. Ein Set, das so heißt, könntest du nicht aufrufen.`,
      todo: `Wähl einen anderen Namen, zum Beispiel: reflect sets new ${suggestion}`,
    }),
    'set-exists': ({ name, path }) => ({
      what: `Du hast schon ein Set ${name}; es bleibt, wie es ist: ${path}`,
      todo: `Ändere es mit: reflect sets edit ${name}`,
    }),
    'set-needs-terminal': ({ name, path }) => ({
      what:
        path === undefined
          ? `${name} gehört zu reflect und bleibt, wie es ist.`
          : 'Es gibt kein Terminal, in dem sich ein Editor öffnen lässt.',
      todo:
        path === undefined
          ? `Mach zuerst eine eigene Kopie: reflect sets new ${name} --from ${name}`
          : `Das Set ist eine Textdatei, die du mit jedem Programm ändern kannst: ${path}`,
    }),
    'set-warned': ({ count }) => ({
      what:
        count === 1
          ? 'Mit --strict zählt auch 1 Warnung.'
          : `Mit --strict zählen auch ${count} Warnungen.`,
    }),
    'answers-faulty': ({ file, faults }) => ({
      what:
        faults.length === 1
          ? `In ${whereIn(file, faults)} stimmt etwas nicht:`
          : `In ${whereIn(file, faults)} stimmen ${faults.length} Dinge nicht:`,
      todo: 'Es wurde nichts gespeichert.',
    }),
    'config-faulty': ({ file, faults }) => ({
      what:
        faults.length === 1
          ? `In deinen Einstellungen (${file}) stimmt etwas nicht:`
          : `In deinen Einstellungen (${file}) stimmen ${faults.length} Dinge nicht:`,
      todo: 'Behebe es mit: reflect config edit. Oder nimm eine Einstellung heraus: reflect config unset NAME',
    }),
    'variables-wrong': ({ wrong }) => ({
      what:
        wrong.length === 1
          ? 'Eine Variable hat einen Wert, der nicht geht:'
          : `${wrong.length} Variablen haben einen Wert, der nicht geht:`,
    }),
    'setting-unknown': ({ key, nearest }) => ({
      what: `Die Einstellung ${key} gibt es nicht.${meant(nearest)}`,
      todo: 'Alle Einstellungen: reflect config',
    }),
    'config-needs-terminal': ({ path }) => ({
      what: 'Es gibt kein Terminal, in dem sich ein Editor öffnen lässt.',
      todo: `Deine Einstellungen stehen in einer Textdatei: ${path}. Ändere eine mit: reflect config set NAME WERT`,
    }),
    'file-missing': ({ path }) =>
      path === '-'
        ? {
            what: 'Auf der Standardeingabe kommt nichts an.',
            todo: 'Schick eine Datei dorthin mit < DATEI, oder nenn die Datei statt -.',
          }
        : { what: `Es gibt keine Datei ${path}.` },
    'file-too-large': ({ path, limit }) => ({
      what: `${path === '-' ? 'Was auf der Standardeingabe ankommt,' : path} ist zu groß: höchstens ${Math.round(limit / 1024)} KB sind möglich.`,
    }),
    'file-exists': ({ path }) => ({
      what: `Es gibt schon eine Datei ${path}; sie bleibt, wie sie ist.`,
      todo: 'Wähl einen anderen Namen.',
    }),
    'target-taken': ({ paths }) => ({
      what:
        paths.length === 1
          ? `${paths[0] ?? ''} gibt es schon und bleibt, wie es ist.`
          : `Diese Dateien gibt es schon, mit anderem Inhalt:\n${indented(paths)}`,
      todo: 'Es wurde nichts geschrieben. Wähl einen anderen Ort, oder ersetz, was da ist, mit --force.',
    }),
    'target-among-notes': ({ path }) => ({
      what: `Unter ${path} liegen deine Notizen selbst.`,
      todo: 'Es wurde nichts geschrieben. Wähl einen anderen Ort.',
    }),
    'not-an-export': ({ path }) => ({
      what: `${path} ist kein Export, der hier hineinpasst.`,
      todo: 'Hier passt hinein, was dieser Befehl macht: reflect export --private --to notizen.json',
    }),
    'no-terminal': ({ missing }) => ({
      what:
        missing.length > 0
          ? `Hier ist kein Terminal, um zu fragen, und es fehlt noch: ${list(missing)}.`
          : 'Hier ist kein Terminal, um zu fragen.',
      todo: 'Gib die Antworten mit: --answers DATEI, oder --answer id=Antwort.',
    }),
    'note-unknown': ({ name }) => ({
      what: `Es gibt keine Notiz ${name}.`,
      todo: 'Deine Notizen siehst du mit: reflect list',
    }),
    'not-in-trash': ({ name }) => ({
      what: `Es gibt keine gelöschte Notiz ${name}.`,
      todo: 'Was zurückgeholt werden kann, siehst du mit: reflect restore --list',
    }),
    'restore-which': ({ candidates }) => ({
      what: `Diese Notizen können zurück:\n${candidates.map((each) => `  ${each}`).join('\n')}`,
      todo: 'Nenn eine: reflect restore ID',
    }),
    'not-a-note': ({ path }) => ({
      what: `${path} ist keine Notiz von reflect und bleibt liegen.`,
    }),
    'needs-force': () => ({
      what: 'Hier ist kein Terminal, um zu fragen, ob du sicher bist. Es wurde nichts gelöscht.',
      todo: 'Gib --force mit, um ohne Nachfrage zu löschen.',
    }),
    'shell-file-unasked': ({ path }) => ({
      what: `Hier ist kein Terminal, um zu fragen, ob ${path} geändert werden darf. Es wurde nichts geändert.`,
      todo: 'Gib --force mit, um ohne Nachfrage zu ändern.',
    }),
    'edit-needs-terminal': ({ path }) => ({
      what: 'Es gibt kein Terminal, in dem sich ein Editor öffnen lässt.',
      todo: `Die Notiz ist eine Textdatei, die du mit jedem Programm ändern kannst: ${path}. Einzelne Antworten: reflect revise NOTIZ --answer id=Antwort`,
    }),
    'question-not-asked': ({ ids }) => ({
      what: `Mit den Antworten dieser Notiz wird das nicht gefragt: ${list(ids)}.`,
      todo: 'Es wurde nichts geändert.',
    }),
    'note-ambiguous': ({ name, candidates }) => ({
      what: `${name} kann mehr als eine Notiz sein:\n${candidates.map((each) => `  ${each}`).join('\n')}`,
      todo: 'Gib etwas mehr vom Namen an, oder den Pfad.',
    }),
    'which-note': ({ candidates }) => ({
      what: `Mehr als ein Gespräch ist offen:\n${candidates.map((each) => `  ${each}`).join('\n')}`,
      todo: 'Nenn eins: reflect after ID',
    }),
    'nothing-open': () => ({
      what: 'Es gibt kein Gespräch, auf das du zurückschauen kannst.',
      todo: 'Nenn die Notiz: reflect after ID. Deine Notizen: reflect list',
    }),
    'no-notes': () => ({ what: 'Es gibt noch keine Notizen.', todo: 'Fang an mit: reflect' }),
    'draft-unknown': ({ name, known }) => ({
      what: `Es gibt keine angefangene Reflexion ${name}.`,
      todo: known.length > 0 ? `Es gibt: ${list(known)}.` : 'Zurzeit gibt es keine.',
    }),
    'no-drafts': () => ({
      what: 'Es gibt keine angefangene Reflexion, mit der du weitermachen kannst.',
      todo: 'Fang an mit: reflect',
    }),
    'cannot-read': ({ path, reason }) => ({
      what: `${path} ist nicht zu lesen: ${because(reason)}.`,
    }),
    'cannot-write': ({ path, reason, draft }) => ({
      what: `In ${path} lässt sich nicht schreiben: ${because(reason)}.`,
      todo:
        draft === undefined
          ? 'Es wurde nichts gespeichert.'
          : `Deine Antworten liegen sicher in ${draft}. Wenn das gelöst ist, geht es weiter mit: reflect resume`,
    }),
    'note-damaged': ({ path, line }) => ({
      what: `${path} ist nicht als Notiz zu lesen${line === undefined ? '' : `, ab Zeile ${line}`}.`,
      todo: 'Die Datei wurde nicht angerührt.',
    }),
    'draft-damaged': ({ path }) => ({
      what: `${path} ist nicht als angefangene Reflexion zu lesen.`,
      todo: 'Die Datei wurde nicht angerührt.',
    }),
    'left-damaged': ({ path, line }) => ({
      what: `${line === undefined ? path : `${path}:${line}`} ist noch nicht als Notiz zu lesen. Die Datei ist so, wie du sie verlassen hast.`,
      todo: `Weiter geht es mit: reflect edit ${path}`,
    }),
    'set-left-faulty': ({ path }) => ({
      what: 'Das Set stimmt noch nicht. Es ist, wie du es verlassen hast, und lässt sich so nicht benutzen.',
      todo: `Mach weiter mit: reflect sets edit ${path}`,
    }),
    'place-taken': ({ path, kept }) => ({
      what: `An dieser Stelle liegt eine andere Notiz: ${path}`,
      todo: `Beide bleiben; die gelöschte liegt in ${kept}`,
    }),
    'editor-failed': ({ program }) => ({
      what:
        program === undefined
          ? 'Es wurde kein Editor gefunden.'
          : `Der Editor ${program} ließ sich nicht starten.`,
      todo: 'Sag, welchen du verwendest, zum Beispiel: reflect config set editor nano',
    }),
    'note-exists': ({ path }) => {
      const name = path.split(/[\\/]/).slice(-2).join('/');
      return {
        what: `Diese Notiz gibt es schon: ${path}`,
        todo: `Du siehst sie mit: reflect show ${name}\nTrag deine Worte nach mit: reflect revise ${name}`,
      };
    },
    'file-changed': ({ path, kept }) => ({
      what: `${path} hat sich inzwischen geändert und bleibt, wie es jetzt ist.`,
      ...(kept === undefined ? {} : { todo: `Deine Fassung liegt daneben: ${kept}` }),
    }),
    'output-failed': ({ reason }) => ({
      what: `Das Ergebnis konnte nicht geschrieben werden: ${because(reason)}.`,
    }),
    'no-home': () => ({
      what: 'Es gibt keinen eigenen Ordner (HOME), in dem deine Notizen liegen können.',
      todo: 'Sag mit REFLECT_HOME=ORDNER, wohin sie gehören.',
    }),
    'entry-refused': ({ parser, detail }) => ({
      what: `${parser} nimmt das nicht an: ${detail}`,
      todo: 'So lässt es sich nicht einrichten. Melde das, oder nimm etwas anderes: --for cron',
    }),
    'nothing-to-share': ({ id }) => ({
      what: `In der Notiz ${id} steht nichts, das für die andere Person gedacht ist.`,
      todo: 'Für sie gedacht sind: was du bewahren willst, was ihr beide wollt, was du nicht weißt, und deine Frage.',
    }),
    'no-clipboard': ({ programs }) => ({
      what: 'Von hier aus ist keine Zwischenablage zu erreichen.',
      todo:
        programs.length > 0
          ? `Installier ${programs.join(' oder ')}, oder kopier es selbst.`
          : 'Kopier es selbst, oder schick es an ein eigenes Programm: reflect card | …',
    }),
    interrupted: ({ draft }) => ({
      what: draft === undefined ? 'Beendet.' : 'Beendet. Deine Antworten bleiben erhalten.',
      ...(draft === undefined ? {} : { todo: `Weiter geht es mit: reflect resume ${draft}` }),
    }),
  },
  setFaults: {
    yaml: ({ detail }) => `das ist kein gültiges YAML (${detail}).${needsQuotes}`,
    alias: () => 'Verweise (& und *) gehen hier nicht; schreib den Text aus.',
    'duplicate-key': ({ key, first }) =>
      `${key} steht schon in Zeile ${first.line}; nimm eins von beiden weg.`,
    'several-documents': () =>
      'hier beginnt ein zweites Dokument (---); in eine Datei gehört nur eins.',
    'too-deep': () => 'das ist zu tief ineinander verschachtelt; nimm weniger Ebenen.',
    'too-many': ({ key, limit }) => `in ${key} passen höchstens ${limit}.`,
    'control-character': ({ shown }) =>
      `das unsichtbare Zeichen ${shown} geht hier nicht; nimm es weg.`,
    missing: ({ key, example: text }) => `${key} fehlt. ${example(text)}`,
    'unknown-key': ({ key, nearest }) => `${key} ist hier kein bekannter Name.${meant(nearest)}`,
    'wrong-value': ({ key, example: text }) => `${key} stimmt nicht. ${example(text)}`,
    'not-one-of': ({ key, allowed, nearest }) =>
      `${key} kann sein: ${list(allowed)}.${meant(nearest)}`,
    'no-questions': ({ example: text }) => `es steht keine einzige Frage darin. ${example(text)}`,
    'duplicate-id': ({ id, first }) =>
      `die id ${id} steht schon in Zeile ${first.line}; jede Frage hat ihre eigene id.`,
    'when-unknown': ({ id, nearest }) =>
      `when schaut auf ${id}, und diese Frage gibt es nicht.${meant(nearest)}`,
    'when-later': ({ id }) =>
      `when schaut auf ${id}, aber diese Frage kommt erst später; nimm eine frühere Frage.`,
    'from-unknown': ({ id, nearest }) =>
      `from holt Antworten zur Auswahl aus ${id}, und das ist keine frühere Frage vom Typ text oder list.${meant(nearest)}`,
    'when-value': ({ id, value, allowed }) =>
      `${value} kann keine Antwort auf ${id} sein. Möglich: ${list(allowed)}.`,
    'language-missing': ({ key, languages }) =>
      `${key} fehlt noch in: ${list(languages)}. Ergänz das, oder schreib einen Text für alle Sprachen.`,
    'placeholder-unknown': ({ key, name, nearest }) =>
      `{${name}} in ${key} ist keine frühere Frage.${meant(nearest)}`,
    'key-not-for-type': ({ key, type }) => `${key} gehört nicht zu einer Frage vom Typ ${type}.`,
    'duplicate-choice': ({ key, value }) => `die Antwort ${value} steht zweimal in ${key}.`,
    'scale-range': ({ key }) =>
      `${key} stimmt nicht: eine Skala geht von einer kleinen zu einer größeren Zahl, höchstens bis 10.`,
    'opening-optional': ({ id }) =>
      `${id} ist die Einstiegsfrage; die kann man nicht überspringen. Nimm optional weg.`,
    'name-not-file': ({ name, file }) =>
      `name ist ${name}, aber die Datei heißt ${file}; nenn beide gleich.`,
  },
  answersFaults: {
    yaml: ({ detail }) => `das ist kein gültiges YAML oder JSON (${detail}).${needsQuotes}`,
    alias: () => 'Verweise (& und *) gehen hier nicht; schreib den Text aus.',
    'unknown-key': ({ key, nearest }) => `${key} ist hier kein bekannter Name.${meant(nearest)}`,
    'wrong-value': ({ key, example: text }) => `${key} stimmt nicht. ${example(text)}`,
    'duplicate-key': ({ key, first }) =>
      `${key} steht schon in Zeile ${first.line}; nimm eins von beiden weg.`,
    'several-documents': () =>
      'hier beginnt ein zweites Dokument (---); in eine Datei gehört nur eins.',
    'too-deep': () => 'das ist zu tief ineinander verschachtelt; nimm weniger Ebenen.',
    'not-one-of': ({ key, allowed }) => `${key} kann sein: ${list(allowed)}.`,
    'answer-outside': ({ key }) =>
      `${key} steht neben den Antworten. Schreib es unter answers, so: answers: { ${key}: … }`,
    'answer-missing': ({ id, ask }) => `${id} fehlt: ${ask}`,
    'answer-unknown': ({ id, nearest }) => `dieses Set hat keine Frage ${id}.${meant(nearest)}`,
    'answer-wrong': ({ id, fault }) => `${id}: ${answerFault(fault)}`,
  },
  inInput: ({ line, column }) => `Zeile ${line}, Spalte ${column}:`,
  andMore: (count) => `und noch ${count} ${count === 1 ? 'Sache' : 'Dinge'}.`,
  defect: (detail) => ({
    what: `Hier ist etwas schiefgegangen, und es liegt nicht an dir: ${detail}`,
    todo: 'Was du schon eingegeben hast, ist noch da: reflect drafts',
  }),
};
