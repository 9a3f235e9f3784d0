import { isLanguage, languages } from '../../core/language.ts';
import type { HelpTexts } from '../../i18n/help-texts.ts';
import { type HelpBlock, type HelpItem, listed, prose } from '../../render/help/block.ts';
import { commandGroups } from '../command-groups.ts';

/** Options that leave a call for the first screen of help what it is. */
const besideHelp: ReadonlySet<string> = new Set([
  ...['--json', '--color', '--no-color', '--plain', '--no-plain', '-q', '--quiet'],
  ...languages.map((language) => `--lang=${language}`),
]);

/** Whether a call is for the first screen of help, and nothing in it has to be looked at further. */
export function asksForScreen(argv: readonly string[]): boolean {
  let asked = 0;
  for (const [at, word] of argv.entries()) {
    if (word === '--help' || word === '-h' || (word === 'help' && asked === 0)) asked += 1;
    else if (argv[at - 1] === '--lang' && isLanguage(word)) continue;
    else if (!besideHelp.has(word) && !(word === '--lang' && at < argv.length - 1)) return false;
  }
  return asked === 1;
}

/** What a newcomer needs first, as it is typed. */
const first = { new: 'reflect', after: 'reflect after', weekly: 'reflect weekly' } as const;

/** The same, with what each does. */
export const firstSteps = ({ screen }: HelpTexts): HelpItem[] => [
  { term: first.new, text: screen.first.new },
  { term: first.after, text: screen.first.after },
  { term: first.weekly, text: screen.first.weekly },
];

/** Two things to try next. */
const tries = {
  minutes: 'reflect --minutes 3',
  search: 'reflect search Koen',
} as const;

/** Help that fits one screen: what to begin with, what else there is, and where to read on. */
export function screenBlocks(texts: HelpTexts): HelpBlock[] {
  const { screen, headings, groups, tagline, usage } = texts;
  const others = commandGroups.map(
    ({ group, names }): HelpItem => ({
      term: group === 'start' ? screen.goOn : groups[group],
      text: names.filter((name) => !Object.hasOwn(first, name)).join(', '),
    }),
  );
  const options = `--lang ${languages.join('|')}, --json, --plain, --no-color, --quiet`;
  return [
    prose(tagline),
    { kind: 'usage', label: headings.usage, text: `reflect ${usage}` },
    ...listed(groups.start, firstSteps(texts)),
    ...listed(screen.others, [...others, { term: headings.options, text: options }]),
    ...listed(headings.examples, [
      { term: tries.minutes, text: screen.tries.minutes },
      { term: tries.search, text: screen.tries.search },
    ]),
    prose(screen.readOn),
  ];
}
