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
  const more = paths.length > shownPaths ? [`  en nog ${paths.length - shownPaths}`] : [];
  return [...lines, ...more].join('\n');
}

const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Bedoelde je ${nearest}?`;
/** A file, or what comes in. */
const inWords = (file: string): string => (file === '-' ? 'de standaardinvoer' : file);

/** Where answers are to be put right. */
function whereIn(named: string | undefined, faults: readonly AnswersFault[]): string {
  const file = faultyFile(named, faults);
  return file === undefined ? 'je antwoorden' : inWords(file);
}
const example = (text: string): string => `Zo klopt het: ${text}`;

const types: Readonly<Record<string, string>> = {
  text: 'tekst',
  long: 'tekst',
  list: 'een lijst van teksten',
  choice: 'één enkel antwoord',
  choices: 'een lijst van keuzes',
  scale: 'een heel getal',
  confirm: 'ja of nee',
  date: 'een dag als 2026-11-23',
};

function answerFault(fault: AnswerFault): string {
  switch (fault.code) {
    case 'answer-type':
      return `hier hoort ${types[fault.expected] ?? fault.expected}.`;
    case 'answer-range':
      return `hier hoort een heel getal van ${fault.min} tot en met ${fault.max}.`;
    case 'answer-choice':
      return `kies uit: ${list(fault.allowed)}.`;
    case 'answer-date':
      return 'die dag bestaat niet; schrijf er een als 2026-11-23.';
    case 'answer-long':
      return `dit is te lang; er passen ${fault.longest} tekens in.`;
  }
}

/** Why the system refused a file, by its error code. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'je hebt er geen rechten voor',
  EPERM: 'je hebt er geen rechten voor',
  EROFS: 'deze schijf is alleen-lezen',
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'je schijfruimte is op',
  EIO: 'de schijf geeft een fout',
  EMFILE: 'er staan te veel bestanden open',
  ENFILE: 'er staan te veel bestanden open',
  ENOTDIR: 'er staat een bestand waar een map hoort',
  EISDIR: 'het is een map',
  EINVAL: 'het is geen gewoon bestand',
  ENOENT: 'het bestaat niet',
  ELOOP: 'de verwijzingen lopen in een kring',
  ENAMETOOLONG: 'de naam is te lang',
};
const because = (code: string): string => reasons[code] ?? code;

/** The mistake in YAML that people make most. */
const needsQuotes =
  ' Vaak hoort een tekst tussen aanhalingstekens: een met een dubbele punt erin, of een die met { of [ begint.';

export const problem: ProblemTexts = {
  problems: {
    usage: ({ detail, nearest, command }) => ({
      what: `${detail}${meant(nearest)}`,
      ...(command === undefined ? {} : { todo: `Zie: ${command} --help` }),
    }),
    'help-unknown': ({ name, nearest }) => ({
      what: `Er is geen hulp over ${name}.`,
      todo:
        nearest.length > 0
          ? `Bedoelde je ${nearest.join(' of ')}?`
          : 'Waar hulp bij is: reflect help commands, reflect help topics',
    }),
    'set-unknown': ({ name, nearest, setting }) => ({
      what:
        setting === undefined
          ? `Er is geen vragenset of opdracht met de naam ${name}.`
          : `Er is geen vragenset met de naam ${name}; die staat in ${inWords(setting)}.`,
      todo:
        nearest.length > 0
          ? `Bedoelde je ${nearest.join(' of ')}? Alle sets: reflect sets`
          : 'Alle sets: reflect sets. Alle opdrachten: reflect --help',
    }),
    'set-faulty': ({ file, faults }) => ({
      what:
        faults.length === 1
          ? `In ${file} klopt één ding niet:`
          : `In ${file} kloppen ${faults.length} dingen niet:`,
      todo: `Verbeter het bestand en kijk het na met: reflect sets check ${file}`,
    }),
    'set-not-in-language': ({ name, wanted, languages }) => ({
      what: `De set ${name} is er niet in het ${languageName(wanted, 'nl')}, wel in het ${list(languages.map((each) => languageName(each, 'nl')))}.`,
      todo: `Kies --lang ${list(languages)}, of zet in het bestand bij elke tekst ${wanted}: erbij.`,
    }),
    'set-name-wrong': ({ name, suggestion }) => ({
      what: `Zo kan een set niet heten: ${name}`,
      todo: `Kleine letters, cijfers en streepjes, hooguit 40, en eerst een letter: ${suggestion}`,
    }),
    'set-name-reserved': ({ name, suggestion }) => ({
      what: `Op Windows kan geen bestand ${name} heten, en een set dus ook niet.`,
      todo: `Kies een andere naam, bijvoorbeeld: reflect sets new ${suggestion}`,
    }),
    'set-name-taken': ({ name, suggestion }) => ({
      what: `${name} is een opdracht. Een set die zo heet, kun je niet aanroepen.`,
      todo: `Kies een andere naam, bijvoorbeeld: reflect sets new ${suggestion}`,
    }),
    'set-exists': ({ name, path }) => ({
      what: `Je hebt al een set ${name}; die blijft zoals hij is: ${path}`,
      todo: `Verander hem met: reflect sets edit ${name}`,
    }),
    'set-needs-terminal': ({ name, path }) => ({
      what:
        path === undefined
          ? `${name} hoort bij reflect en blijft zoals hij is.`
          : 'Er is geen terminal om een editor in te openen.',
      todo:
        path === undefined
          ? `Maak eerst een eigen kopie: reflect sets new ${name} --from ${name}`
          : `De set is een tekstbestand dat je met elk programma kunt veranderen: ${path}`,
    }),
    'set-warned': ({ count }) => ({
      what:
        count === 1
          ? 'Met --strict telt ook 1 waarschuwing.'
          : `Met --strict tellen ook ${count} waarschuwingen.`,
    }),
    'answers-faulty': ({ file, faults }) => ({
      what:
        faults.length === 1
          ? `In ${whereIn(file, faults)} klopt één ding niet:`
          : `In ${whereIn(file, faults)} kloppen ${faults.length} dingen niet:`,
      todo: 'Er is niets opgeslagen.',
    }),
    'config-faulty': ({ file, faults }) => ({
      what:
        faults.length === 1
          ? `In je instellingen (${file}) klopt één ding niet:`
          : `In je instellingen (${file}) kloppen ${faults.length} dingen niet:`,
      todo: 'Herstel het met: reflect config edit. Of haal een instelling weg: reflect config unset NAAM',
    }),
    'variables-wrong': ({ wrong }) => ({
      what:
        wrong.length === 1
          ? 'Een variabele heeft een waarde die niet kan:'
          : `${wrong.length} variabelen hebben een waarde die niet kan:`,
    }),
    'setting-unknown': ({ key, nearest }) => ({
      what: `De instelling ${key} bestaat niet.${meant(nearest)}`,
      todo: 'Alle instellingen: reflect config',
    }),
    'config-needs-terminal': ({ path }) => ({
      what: 'Er is geen terminal om een editor in te openen.',
      todo: `Je instellingen staan in een tekstbestand: ${path}. Verander er een met: reflect config set NAAM WAARDE`,
    }),
    'file-missing': ({ path }) =>
      path === '-'
        ? {
            what: 'Er komt niets binnen op de standaardinvoer.',
            todo: 'Stuur er een bestand heen met < BESTAND, of noem het bestand in plaats van -.',
          }
        : { what: `Er is geen bestand ${path}.` },
    'file-too-large': ({ path, limit }) => ({
      what: `${path === '-' ? 'Wat er op de standaardinvoer binnenkomt,' : path} is te groot: het mag hooguit ${Math.round(limit / 1024)} KB zijn.`,
    }),
    'file-exists': ({ path }) => ({
      what: `Er staat al een bestand ${path}; dat blijft zoals het is.`,
      todo: 'Kies een andere naam.',
    }),
    'target-taken': ({ paths }) => ({
      what:
        paths.length === 1
          ? `${paths[0] ?? ''} is er al en blijft zoals het is.`
          : `Deze bestanden zijn er al, met een andere inhoud:\n${indented(paths)}`,
      todo: 'Er is niets geschreven. Kies een andere plek, of vervang wat er is met --force.',
    }),
    'target-among-notes': ({ path }) => ({
      what: `Op ${path} staan je notities zelf.`,
      todo: 'Er is niets geschreven. Kies een andere plek.',
    }),
    'not-an-export': ({ path }) => ({
      what: `${path} is geen export die hier in kan.`,
      todo: 'Hier kan in wat deze opdracht maakt: reflect export --private --to notities.json',
    }),
    'no-terminal': ({ missing }) => ({
      what:
        missing.length > 0
          ? `Hier is geen terminal om in te vragen, en er ontbreekt nog: ${list(missing)}.`
          : 'Hier is geen terminal om in te vragen.',
      todo: 'Geef de antwoorden mee: --answers BESTAND, of --answer id=antwoord.',
    }),
    'note-unknown': ({ name }) => ({
      what: `Er is geen notitie ${name}.`,
      todo: 'Je notities zie je met: reflect list',
    }),
    'not-in-trash': ({ name }) => ({
      what: `Er is geen verwijderde notitie ${name}.`,
      todo: 'Kijk wat terug kan met: reflect restore --list',
    }),
    'restore-which': ({ candidates }) => ({
      what: `Deze notities kunnen terug:\n${candidates.map((each) => `  ${each}`).join('\n')}`,
      todo: 'Noem er één: reflect restore ID',
    }),
    'not-a-note': ({ path }) => ({
      what: `${path} is geen notitie van reflect, en blijft staan.`,
    }),
    'needs-force': () => ({
      what: 'Er is geen terminal om te vragen of je het zeker weet. Er is niets verwijderd.',
      todo: 'Geef --force mee om te verwijderen zonder vraag.',
    }),
    'shell-file-unasked': ({ path }) => ({
      what: `Er is geen terminal om te vragen of ${path} veranderd mag worden. Er is niets veranderd.`,
      todo: 'Geef --force mee om het te veranderen zonder vraag.',
    }),
    'edit-needs-terminal': ({ path }) => ({
      what: 'Er is geen terminal om een editor in te openen.',
      todo: `De notitie is een tekstbestand dat je met elk programma kunt veranderen: ${path}. Losse antwoorden: reflect revise NOTITIE --answer id=antwoord`,
    }),
    'question-not-asked': ({ ids }) => ({
      what: `Bij de antwoorden in deze notitie wordt dit niet gevraagd: ${list(ids)}.`,
      todo: 'Er is niets veranderd.',
    }),
    'note-ambiguous': ({ name, candidates }) => ({
      what: `${name} kan meer dan één notitie zijn:\n${candidates.map((each) => `  ${each}`).join('\n')}`,
      todo: 'Geef iets meer van de naam, of het pad.',
    }),
    'which-note': ({ candidates }) => ({
      what: `Er staat meer dan één gesprek open:\n${candidates.map((each) => `  ${each}`).join('\n')}`,
      todo: 'Noem er een: reflect after ID',
    }),
    'nothing-open': () => ({
      what: 'Er is geen gesprek om op terug te kijken.',
      todo: 'Noem de notitie: reflect after ID. Je notities: reflect list',
    }),
    'no-notes': () => ({ what: 'Er zijn nog geen notities.', todo: 'Begin met: reflect' }),
    'draft-unknown': ({ name, known }) => ({
      what: `Er is geen onafgemaakte reflectie ${name}.`,
      todo: known.length > 0 ? `Wel: ${list(known)}.` : 'Er is er nu geen enkele.',
    }),
    'no-drafts': () => ({
      what: 'Er is geen onafgemaakte reflectie om mee verder te gaan.',
      todo: 'Begin met: reflect',
    }),
    'cannot-read': ({ path, reason }) => ({
      what: `${path} is niet te lezen: ${because(reason)}.`,
    }),
    'cannot-write': ({ path, reason, draft }) => ({
      what: `In ${path} is niet te schrijven: ${because(reason)}.`,
      todo:
        draft === undefined
          ? 'Er is niets opgeslagen.'
          : `Je antwoorden staan veilig in ${draft}. Is het opgelost, ga dan verder met: reflect resume`,
    }),
    'note-damaged': ({ path, line }) => ({
      what: `${path} is niet als notitie te lezen${line === undefined ? '' : `, vanaf regel ${line}`}.`,
      todo: 'Het bestand is niet aangeraakt.',
    }),
    'draft-damaged': ({ path }) => ({
      what: `${path} is niet als onafgemaakte reflectie te lezen.`,
      todo: 'Het bestand is niet aangeraakt.',
    }),
    'left-damaged': ({ path, line }) => ({
      what: `${line === undefined ? path : `${path}:${line}`} is nog niet als notitie te lezen. Het staat zoals jij het achterliet.`,
      todo: `Ga verder met: reflect edit ${path}`,
    }),
    'set-left-faulty': ({ path }) => ({
      what: 'De set klopt nog niet. Hij is zoals jij hem achterliet, en kan zo niet gebruikt worden.',
      todo: `Ga verder met: reflect sets edit ${path}`,
    }),
    'place-taken': ({ path, kept }) => ({
      what: `Op die plek staat een andere notitie: ${path}`,
      todo: `Ze blijven allebei; de verwijderde staat in ${kept}`,
    }),
    'editor-failed': ({ program }) => ({
      what:
        program === undefined
          ? 'Er is geen editor gevonden.'
          : `De editor ${program} wilde niet starten.`,
      todo: 'Zeg welke je gebruikt, bijvoorbeeld: reflect config set editor nano',
    }),
    'note-exists': ({ path }) => {
      const name = path.split(/[\\/]/).slice(-2).join('/');
      return {
        what: `Deze notitie is er al: ${path}`,
        todo: `Bekijk hem met: reflect show ${name}\nZet je woorden erbij met: reflect revise ${name}`,
      };
    },
    'file-changed': ({ path, kept }) => ({
      what: `${path} is ondertussen veranderd, en blijft zoals het nu is.`,
      ...(kept === undefined ? {} : { todo: `Jouw versie staat ernaast: ${kept}` }),
    }),
    'output-failed': ({ reason }) => ({
      what: `De uitkomst kon niet worden geschreven: ${because(reason)}.`,
    }),
    'no-home': () => ({
      what: 'Er is geen thuismap (HOME) om je notities in te bewaren.',
      todo: 'Zeg met REFLECT_HOME=MAP waar ze horen.',
    }),
    'entry-refused': ({ parser, detail }) => ({
      what: `${parser} keurt dit af: ${detail}`,
      todo: 'Zo kan het niet worden ingesteld. Meld dit, of kies een andere planner: --for cron',
    }),
    'nothing-to-share': ({ id }) => ({
      what: `In notitie ${id} staat niets dat voor de ander bedoeld is.`,
      todo: 'Wel voor de ander: wat je wilt bewaren, wat jullie delen, wat je niet weet en je vraag.',
    }),
    'no-clipboard': ({ programs }) => ({
      what: 'Hier is geen klembord te bereiken.',
      todo:
        programs.length > 0
          ? `Installeer ${programs.join(' of ')}, of kopieer het zelf.`
          : 'Kopieer het zelf, of stuur het naar een eigen programma: reflect card | …',
    }),
    interrupted: ({ draft }) => ({
      what: draft === undefined ? 'Gestopt.' : 'Gestopt. Je antwoorden zijn bewaard.',
      ...(draft === undefined ? {} : { todo: `Ga verder met: reflect resume ${draft}` }),
    }),
  },
  setFaults: {
    yaml: ({ detail }) => `dit is geen geldige YAML (${detail}).${needsQuotes}`,
    alias: () => 'verwijzingen (& en *) kunnen hier niet; schrijf de tekst voluit.',
    'duplicate-key': ({ key, first }) =>
      `${key} staat er al, op regel ${first.line}; haal er één weg.`,
    'several-documents': () =>
      'hier begint een tweede document (---); er past er één in een bestand.',
    'too-deep': () => 'dit zit te diep in elkaar genest; gebruik minder lagen.',
    'too-many': ({ key, limit }) => `in ${key} passen er hooguit ${limit}.`,
    'control-character': ({ shown }) =>
      `het onzichtbare teken ${shown} kan hier niet; haal het weg.`,
    missing: ({ key, example: text }) => `${key} ontbreekt. ${example(text)}`,
    'unknown-key': ({ key, nearest }) => `${key} is hier geen bekende naam.${meant(nearest)}`,
    'wrong-value': ({ key, example: text }) => `${key} klopt niet. ${example(text)}`,
    'not-one-of': ({ key, allowed, nearest }) =>
      `${key} kan zijn: ${list(allowed)}.${meant(nearest)}`,
    'no-questions': ({ example: text }) => `er staat geen enkele vraag in. ${example(text)}`,
    'duplicate-id': ({ id, first }) =>
      `het id ${id} staat er al, op regel ${first.line}; elke vraag heeft een eigen id.`,
    'when-unknown': ({ id, nearest }) =>
      `when kijkt naar ${id}, en die vraag is er niet.${meant(nearest)}`,
    'when-later': ({ id }) =>
      `when kijkt naar ${id}, maar die vraag komt pas later; kijk naar een eerdere vraag.`,
    'from-unknown': ({ id, nearest }) =>
      `from haalt keuzes uit ${id}, en dat is geen eerdere vraag van het type text of list.${meant(nearest)}`,
    'when-value': ({ id, value, allowed }) =>
      `${value} kan geen antwoord zijn op ${id}. Wel: ${list(allowed)}.`,
    'language-missing': ({ key, languages }) =>
      `${key} is er niet in: ${list(languages)}. Zet die taal erbij, of schrijf één tekst voor alle talen.`,
    'placeholder-unknown': ({ key, name, nearest }) =>
      `{${name}} in ${key} is geen eerdere vraag.${meant(nearest)}`,
    'key-not-for-type': ({ key, type }) => `${key} hoort niet bij een vraag van het type ${type}.`,
    'duplicate-choice': ({ key, value }) => `de keuze ${value} staat twee keer in ${key}.`,
    'scale-range': ({ key }) =>
      `${key} klopt niet: een schaal loopt van een laag naar een hoger getal, tot en met 10.`,
    'opening-optional': ({ id }) =>
      `${id} is de openingsvraag; die kan niet worden overgeslagen. Haal optional weg.`,
    'name-not-file': ({ name, file }) =>
      `name is ${name}, maar het bestand heet ${file}; maak ze gelijk.`,
  },
  answersFaults: {
    yaml: ({ detail }) => `dit is geen geldige YAML of JSON (${detail}).${needsQuotes}`,
    alias: () => 'verwijzingen (& en *) kunnen hier niet; schrijf de tekst voluit.',
    'unknown-key': ({ key, nearest }) => `${key} is hier geen bekende naam.${meant(nearest)}`,
    'wrong-value': ({ key, example: text }) => `${key} klopt niet. ${example(text)}`,
    'duplicate-key': ({ key, first }) =>
      `${key} staat er al, op regel ${first.line}; haal er één weg.`,
    'several-documents': () =>
      'hier begint een tweede document (---); er past er één in een bestand.',
    'too-deep': () => 'dit zit te diep in elkaar genest; gebruik minder lagen.',
    'not-one-of': ({ key, allowed }) => `${key} kan zijn: ${list(allowed)}.`,
    'answer-outside': ({ key }) =>
      `${key} staat naast de antwoorden. Zet het onder answers, zo: answers: { ${key}: … }`,
    'answer-missing': ({ id, ask }) => `${id} ontbreekt: ${ask}`,
    'answer-unknown': ({ id, nearest }) => `deze set heeft geen vraag ${id}.${meant(nearest)}`,
    'answer-wrong': ({ id, fault }) => `${id}: ${answerFault(fault)}`,
  },
  inInput: ({ line, column }) => `regel ${line}, kolom ${column}:`,
  andMore: (count) => `en nog ${count} ${count === 1 ? 'ding' : 'dingen'}.`,
  defect: (detail) => ({
    what: `Er ging hier iets mis dat niet aan jou ligt: ${detail}`,
    todo: 'Wat je al had ingevuld, is bewaard: reflect drafts',
  }),
};
