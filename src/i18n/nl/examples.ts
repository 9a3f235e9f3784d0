import type { ExampleTexts } from '../example-commands.ts';

export const examples: ExampleTexts = {
  new: {
    walk: 'voor een gesprek, vijf minuten',
    other: 'een andere vragenset, en alleen wat in drie minuten past',
    about: 'zegt met wie en bij welk team, zodat je de notitie terugvindt',
    script: 'maakt een notitie zonder iets te vragen',
  },
  after: {
    last: 'na het laatste gesprek waar je nog niet op hebt teruggekeken',
    note: 'na het gesprek van deze notitie',
  },
  resume: { last: 'gaat verder waar je was gebleven', draft: 'gaat verder met deze' },
  drafts: { all: 'wat je niet afmaakte', json: 'hetzelfde, voor een script' },
  'drafts show': { one: 'je antwoorden tot nu toe' },
  'drafts discard': { one: 'vraagt het na en gooit het dan weg', force: 'vraagt het niet na' },
  list: {
    all: 'de nieuwste twintig',
    open: 'gesprekken met Koen waar je nog niet op hebt teruggekeken',
    since: 'vanaf november, hooguit honderd',
    paths: 'geeft de bestanden aan een ander programma',
  },
  search: {
    words: 'notities waarin Koen voorkomt',
    phrase: 'met dit zinsdeel, en zonder dat woord',
    field: 'alleen in notities met Koen die dit label hebben',
  },
  show: {
    last: 'de nieuwste notitie',
    one: 'de notitie met dit id',
    raw: 'het bestand zoals het is',
  },
  edit: { last: 'de nieuwste notitie, in je editor', one: 'de notitie met dit id' },
  revise: {
    opening: 'stelt de vraag naar je openingsvraag opnieuw',
    answer: 'verandert het antwoord zonder te vragen',
  },
  delete: {
    one: 'naar de prullenbak, waar je hem uit terug kunt halen',
    forever: 'voorgoed, zonder het na te vragen',
  },
  restore: { list: 'wat er in de prullenbak zit', one: 'haalt deze notitie terug' },
  review: {
    all: 'alles wat je schreef',
    since: 'vanaf september',
    page: 'een pagina voor je browser, om te bewaren of af te drukken',
  },
  export: {
    file: 'één pagina met alle notities van dit jaar',
    folder: 'een Markdown-bestand voor elke notitie',
    csv: 'een tabel voor een rekenblad',
    private: 'één notitie, met de antwoorden die alleen voor jou zijn',
  },
  import: {
    folder: 'alle notities van een andere computer',
    file: 'notities uit een export',
  },
  card: { last: 'de nieuwste notitie op een kaartje', copy: 'en op het klembord' },
  share: {
    look: 'laat zien wat er mee zou gaan, en schrijft niets',
    file: 'een bestand voor Koen, dat zegt dat het van Ans is',
    roles: 'zonder namen, voor iemand die meedenkt',
  },
  bridge: {
    two: 'één blad voor jullie twee',
    team: 'voor drie, zonder namen, in een bestand',
  },
  sets: { all: 'de meegeleverde sets en die van jou', json: 'hetzelfde, voor een script' },
  'sets show': { one: 'alle vragen, en waarom ze gesteld worden' },
  'sets check': {
    all: 'al je eigen sets',
    one: 'zegt wat er mis is, met regel en kolom',
    strict: 'meer bestanden tegelijk; een waarschuwing telt als fout',
  },
  'sets new': {
    short: 'een korte set die meteen werkt, met uitleg erbij',
    from: 'met de vragen van before om mee te beginnen',
  },
  'sets edit': { one: 'zegt daarna wat er mis is, met regel en kolom' },
  answers: {
    before: 'een bestand met de vragen erin',
    schema: 'voor een programma dat het invult',
  },
  check: { file: 'zegt wat ontbreekt of niet klopt', pipe: 'hetzelfde voor de standaardinvoer' },
  due: {
    week: 'vraagt alleen iets als de check-in van deze week er nog niet is',
    month: 'of het voor deze set weer tijd is',
  },
  schedule: {
    own: 'voor de planner van deze computer',
    cron: 'een regel voor crontab',
    answers: 'maakt elke week de notitie uit een bestand',
  },
  completion: { zsh: 'wat zsh laadt, in een bestand van jezelf' },
  'completion install': {
    own: 'voor je eigen shell; laat de regel zien en vraagt het eerst',
    bash: 'hetzelfde voor bash, zonder te vragen',
  },
  'completion uninstall': { own: 'haalt het er weer uit' },
  config: { all: 'elke instelling, en waar die vandaan komt' },
  'config get': { editor: 'de editor die wordt gebruikt' },
  'config set': {
    lang: 'vanaf nu in het Duits',
    minutes: 'elke keer hooguit vijf minuten',
  },
  'config unset': { minutes: 'weer alle vragen' },
  'config edit': { file: 'alle instellingen staan erin, en waar ze voor zijn' },
  'config path': { file: 'voor een back-up, of een ander programma' },
  help: {
    command: 'alles over één opdracht',
    topics: 'wat er nog meer te lezen is',
    one: 'hoe je zelf vragen schrijft',
  },
};
