import type { ExampleTexts } from '../example-commands.ts';

export const examples: ExampleTexts = {
  new: {
    walk: 'vor einem Gespräch, fünf Minuten',
    other: 'ein anderes Fragenset, und nur was in drei Minuten passt',
    about: 'sagt mit wem und in welchem Team, damit du die Notiz wiederfindest',
    script: 'macht eine Notiz, ohne etwas zu fragen',
  },
  after: {
    last: 'nach dem letzten Gespräch, auf das du noch nicht zurückgeschaut hast',
    note: 'nach dem Gespräch dieser Notiz',
  },
  resume: { last: 'macht weiter, wo du aufgehört hast', draft: 'macht mit diesem weiter' },
  drafts: { all: 'was du nicht zu Ende gebracht hast', json: 'dasselbe, für ein Skript' },
  'drafts show': { one: 'deine Antworten bis jetzt' },
  'drafts discard': { one: 'fragt nach und wirft es dann weg', force: 'fragt nicht nach' },
  list: {
    all: 'die neuesten zwanzig',
    open: 'Gespräche mit Koen, auf die du noch nicht zurückgeschaut hast',
    since: 'ab November, höchstens hundert',
    paths: 'gibt die Dateien an ein anderes Programm weiter',
  },
  search: {
    words: 'Notizen, in denen Koen vorkommt',
    phrase: 'mit dieser Wendung und ohne jenes Wort',
    field: 'nur in Notizen mit Koen, die dieses Schlagwort haben',
  },
  show: {
    last: 'die neueste Notiz',
    one: 'die Notiz mit dieser ID',
    raw: 'die Datei, wie sie ist',
  },
  edit: { last: 'die neueste Notiz, in deinem Editor', one: 'die Notiz mit dieser ID' },
  revise: {
    opening: 'fragt noch einmal nach deiner Einstiegsfrage',
    answer: 'ändert die Antwort, ohne zu fragen',
  },
  delete: {
    one: 'in den Papierkorb, aus dem du sie zurückholen kannst',
    forever: 'endgültig, ohne nachzufragen',
  },
  restore: { list: 'was im Papierkorb liegt', one: 'holt diese Notiz zurück' },
  review: {
    all: 'alles, was du geschrieben hast',
    since: 'ab September',
    page: 'eine Seite für deinen Browser, zum Aufheben oder Drucken',
  },
  export: {
    file: 'eine Seite mit allen Notizen dieses Jahres',
    folder: 'eine Markdown-Datei für jede Notiz',
    csv: 'eine Tabelle für die Tabellenkalkulation',
    private: 'eine Notiz, mit den Antworten, die nur für dich sind',
  },
  import: {
    folder: 'alle Notizen von einem anderen Computer',
    file: 'Notizen aus einem Export',
  },
  card: { last: 'die neueste Notiz auf einem Kärtchen', copy: 'und in die Zwischenablage' },
  share: {
    look: 'zeigt, was hinausginge, und schreibt nichts',
    file: 'eine Datei für Koen, die sagt, dass sie von Ans ist',
    roles: 'ohne Namen, für jemanden, der mitdenkt',
  },
  bridge: {
    two: 'ein Blatt für euch beide',
    team: 'für drei, ohne Namen, in eine Datei',
  },
  sets: { all: 'die mitgelieferten Sets und deine eigenen', json: 'dasselbe, für ein Skript' },
  'sets show': { one: 'alle Fragen, und warum sie gestellt werden' },
  'sets check': {
    all: 'alle deine eigenen Sets',
    one: 'sagt, was nicht stimmt, mit Zeile und Spalte',
    strict: 'mehrere Dateien auf einmal; eine Warnung zählt als Fehler',
  },
  'sets new': {
    short: 'ein kurzes Set, das gleich funktioniert, mit Erklärungen darin',
    from: 'mit den Fragen von before als Anfang',
  },
  'sets edit': { one: 'sagt danach, was nicht stimmt, mit Zeile und Spalte' },
  answers: {
    before: 'eine Datei mit den Fragen darin',
    schema: 'für ein Programm, das sie ausfüllt',
  },
  check: { file: 'sagt, was fehlt oder nicht stimmt', pipe: 'dasselbe für die Standardeingabe' },
  due: {
    week: 'fragt nur, wenn der Blick auf diese Woche noch fehlt',
    month: 'ob es für dieses Set wieder Zeit ist',
  },
  schedule: {
    own: 'für den Zeitplaner dieses Computers',
    cron: 'eine Zeile für crontab',
    answers: 'macht jede Woche die Notiz aus einer Datei',
  },
  completion: { zsh: 'was zsh lädt, in einer eigenen Datei' },
  'completion install': {
    own: 'für deine Shell; zeigt die Zeile und fragt erst',
    bash: 'dasselbe für bash, ohne zu fragen',
  },
  'completion uninstall': { own: 'nimmt es wieder heraus' },
  config: { all: 'jede Einstellung, und woher sie kommt' },
  'config get': { editor: 'der Editor, der verwendet wird' },
  'config set': {
    lang: 'ab jetzt auf Deutsch',
    minutes: 'jedes Mal höchstens fünf Minuten',
  },
  'config unset': { minutes: 'wieder alle Fragen' },
  'config edit': { file: 'alle Einstellungen stehen darin, und wozu sie da sind' },
  'config path': { file: 'für eine Sicherung oder ein anderes Programm' },
  help: {
    command: 'alles über einen Befehl',
    topics: 'was es noch zu lesen gibt',
    one: 'wie du eigene Fragen schreibst',
  },
};
