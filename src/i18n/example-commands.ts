/**
 * What can be typed, by command and then by a name for what it does; each language has the words for
 * that. The same in every language, and each of them is run by a test.
 */
export const exampleCommands = {
  new: {
    walk: 'reflect',
    other: 'reflect trust --minutes 3',
    about: 'reflect before --with Koen --team planning',
    script: "reflect --answer other=Koen --answer 'opening=What matters most to you?'",
  },
  after: { last: 'reflect after', note: 'reflect after k3f9' },
  resume: { last: 'reflect resume', draft: 'reflect resume m4x7' },
  drafts: { all: 'reflect drafts', json: 'reflect drafts --json' },
  'drafts show': { one: 'reflect drafts show m4x7' },
  'drafts discard': {
    one: 'reflect drafts discard m4x7',
    force: 'reflect drafts discard m4x7 --force',
  },
  list: {
    all: 'reflect list',
    open: 'reflect list --with Koen --status open',
    since: 'reflect list --since 2026-11 --limit 100',
    paths: 'reflect list --format paths -0 | xargs -0 grep -l sigh',
  },
  search: {
    words: 'reflect search Koen',
    phrase: `reflect search '"on time"' -holiday`,
    field: 'reflect search deadline with:Koen tag:planning',
  },
  show: {
    last: 'reflect show',
    one: 'reflect show k3f9',
    raw: 'reflect show k3f9 --raw > note.md',
  },
  edit: { last: 'reflect edit', one: 'reflect edit k3f9' },
  revise: {
    opening: 'reflect revise k3f9 opening',
    answer: "reflect revise k3f9 --answer 'opening=What would help you?'",
  },
  delete: { one: 'reflect delete k3f9', forever: 'reflect delete k3f9 --forever --force' },
  restore: { list: 'reflect restore --list', one: 'reflect restore p8w2' },
  review: {
    all: 'reflect review',
    since: 'reflect review --since 2026-09',
    page: 'reflect review --format html --to review.html',
  },
  export: {
    file: 'reflect export --since 2026 --to notes.html',
    folder: 'reflect export --to notes-of-2026/',
    csv: 'reflect export --format csv > notes.csv',
    private: 'reflect export k3f9 --private --to k3f9.md',
  },
  import: { folder: 'reflect import ../old-laptop/notes', file: 'reflect import notes.json' },
  card: { last: 'reflect card', copy: 'reflect card k3f9 --copy' },
  share: {
    look: 'reflect share k3f9 --to -',
    file: 'reflect share k3f9 --to for-koen.md --from Ans',
    roles: 'reflect share k3f9 --names roles --to for-the-coach.md',
  },
  bridge: {
    two: 'reflect bridge mine.md theirs.md',
    team: 'reflect bridge mine.md theirs.md third.md --anonymous --to team.md',
  },
  sets: { all: 'reflect sets', json: 'reflect sets --json' },
  'sets show': { one: 'reflect sets show before' },
  'sets check': {
    all: 'reflect sets check',
    one: 'reflect sets check short.yaml',
    strict: 'reflect sets check prompts/*.yaml --strict',
  },
  'sets new': { short: 'reflect sets new retro', from: 'reflect sets new retro --from before' },
  'sets edit': { one: 'reflect sets edit retro' },
  answers: {
    before: 'reflect answers before > before.yaml',
    schema: 'reflect answers weekly --schema',
  },
  check: { file: 'reflect check before.yaml', pipe: 'reflect check - < before.yaml' },
  due: { week: 'reflect due && reflect weekly', month: 'reflect due --set trust --every month' },
  schedule: {
    own: 'reflect schedule --day mon --at 09:00',
    cron: 'reflect schedule --for cron --day fri --at 16:30',
    answers: 'reflect schedule --for cron --answers week.yaml',
  },
  completion: { zsh: 'reflect completion zsh > _reflect' },
  'completion install': {
    own: 'reflect completion install',
    bash: 'reflect completion install --shell bash --force',
  },
  'completion uninstall': { own: 'reflect completion uninstall --shell bash --force' },
  config: { all: 'reflect config' },
  'config get': { editor: 'reflect config get editor' },
  'config set': { lang: 'reflect config set lang de', minutes: 'reflect config set minutes 5' },
  'config unset': { minutes: 'reflect config unset minutes' },
  'config edit': { file: 'reflect config edit' },
  'config path': { file: 'reflect config path' },
  help: {
    command: 'reflect help share',
    topics: 'reflect help topics',
    one: 'reflect help prompt-sets',
  },
  'help scripts': {
    print: 'reflect answers before > before.yaml',
    check: 'reflect check before.yaml',
    make: 'reflect new --answers before.yaml',
    read: 'reflect list --json',
  },
  'help prompt-sets': {
    make: 'reflect sets new short',
    edit: 'reflect sets edit short',
    check: 'reflect sets check short',
    walk: 'reflect short',
  },
} as const;

type Commands = typeof exampleCommands;

/** What each example of a command does; what stands in a topic is explained there. */
export type ExampleTexts = {
  readonly [Command in Exclude<keyof Commands, `help ${string}`>]: {
    readonly [Example in keyof Commands[Command]]: string;
  };
};
