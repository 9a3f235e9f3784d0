import type { ExampleTexts } from '../example-commands.ts';

export const examples: ExampleTexts = {
  new: {
    walk: 'before a conversation, five minutes',
    other: 'another prompt set, and only the questions that fit in three minutes',
    about: 'says with whom and in which team, so that you can find the note again',
    script: 'makes a note without asking anything',
  },
  after: {
    last: 'after the last conversation that you have not looked back on',
    note: 'after the conversation of this note',
  },
  resume: { last: 'goes on where you left off', draft: 'goes on with this one' },
  drafts: { all: 'what you did not finish', json: 'the same, for a script' },
  'drafts show': { one: 'your answers so far' },
  'drafts discard': { one: 'asks first, then throws it away', force: 'does not ask' },
  list: {
    all: 'the newest twenty',
    open: 'conversations with Koen that you have not looked back on',
    since: 'from November on, a hundred at most',
    paths: 'gives the files to another program',
  },
  search: {
    words: 'notes in which Koen comes up',
    phrase: 'with this phrase, and without that word',
    field: 'only in notes with Koen that have this tag',
  },
  show: {
    last: 'the newest note',
    one: 'the note with this id',
    raw: 'the file as it is',
  },
  edit: { last: 'the newest note, in your editor', one: 'the note with this id' },
  revise: {
    opening: 'asks for the opening question again',
    answer: 'changes the answer without asking',
  },
  delete: {
    one: 'to the trash, from where you can get it back',
    forever: 'for good, without asking',
  },
  restore: { list: 'what is in the trash', one: 'brings this note back' },
  review: {
    all: 'everything you wrote',
    since: 'from September on',
    page: 'a page for your browser, to keep or to print',
  },
  export: {
    file: 'one page with all notes of this year',
    folder: 'a Markdown file for each note',
    csv: 'a table for a spreadsheet',
    private: 'one note, with the answers that are for you only',
  },
  import: {
    folder: 'all notes from another computer',
    file: 'notes from an export',
  },
  card: { last: 'the newest note on a card', copy: 'and on the clipboard' },
  share: {
    look: 'shows what would leave, and writes nothing',
    file: 'a file for Koen that says it is from Ans',
    roles: 'without names, for someone who thinks along',
  },
  bridge: {
    two: 'one sheet for the two of you',
    team: 'for three, without names, in a file',
  },
  sets: { all: 'the built-in sets and your own', json: 'the same, for a script' },
  'sets show': { one: 'all its questions, and why they are asked' },
  'sets check': {
    all: 'all sets of your own',
    one: 'says what is wrong with it, with line and column',
    strict: 'several files at once; a warning counts as a fault',
  },
  'sets new': {
    short: 'a short set that works at once, with explanations in it',
    from: 'with the questions of before to start from',
  },
  'sets edit': { one: 'says afterwards what is wrong, with line and column' },
  answers: { before: 'a file with the questions in it', schema: 'for a program that fills it in' },
  check: { file: 'says what is missing or wrong', pipe: 'the same for standard input' },
  due: {
    week: 'asks only if there is no check-in for this week yet',
    month: 'whether it is time again for this set',
  },
  schedule: {
    own: 'for the scheduler of this computer',
    cron: 'a line for crontab',
    answers: 'makes the note from a file each week',
  },
  completion: { zsh: 'what zsh loads, in a file of your own' },
  'completion install': {
    own: 'for the shell that you use; shows the line and asks first',
    bash: 'the same for bash, without asking',
  },
  'completion uninstall': { own: 'takes it out again' },
  config: { all: 'every setting, and where it comes from' },
  'config get': { editor: 'the editor that is used' },
  'config set': {
    lang: 'from now on in German',
    minutes: 'five minutes at most, every time',
  },
  'config unset': { minutes: 'all questions again' },
  'config edit': { file: 'all settings are in it, with what they are for' },
  'config path': { file: 'for a backup, or another program' },
  help: {
    command: 'all about one command',
    topics: 'what else there is to read',
    one: 'how to write your own questions',
  },
};
