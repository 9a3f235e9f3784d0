/**
 * The commands by what a person wants, in the order in which help tells of them. They stand here as
 * data, so that the first screen of help, and the way to a command, need none of their options.
 */
export const commandGroups = [
  { group: 'start', names: ['new', 'after', 'resume', 'drafts'] },
  {
    group: 'notes',
    names: [
      ...['list', 'search', 'show', 'edit', 'revise', 'delete', 'restore'],
      ...['review', 'export', 'import'],
    ],
  },
  { group: 'meet', names: ['card', 'share', 'bridge'] },
  { group: 'sets', names: ['sets'] },
  { group: 'scripts', names: ['answers', 'check', 'due', 'schedule'] },
  { group: 'setup', names: ['config', 'completion'] },
] as const;

export type CommandGroup = (typeof commandGroups)[number]['group'];

/** All of them, for who wants to tell of every command. */
export const everyGroup: readonly CommandGroup[] = commandGroups.map(({ group }) => group);

/** The names of all commands. */
export const commandNames: readonly string[] = commandGroups.flatMap(({ names }) => names);

/**
 * The groups that a call can need, judged by its first word. A first word that is no command is a
 * prompt set; an option there can be followed by anything.
 */
export function groupsFor([first = 'new']: readonly string[]): readonly CommandGroup[] {
  const anything = first === 'help' || first.startsWith('-');
  const isWanted = (names: readonly string[]) => anything || names.includes(first);
  const found = commandGroups.filter(({ names }) => isWanted(names)).map(({ group }) => group);
  return found.length > 0 ? found : ['start'];
}
