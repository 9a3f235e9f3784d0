/** What only the manual page says. It is in English alone: `npm` installs no others. */
export const man = {
  section: 'User Commands',
  name: 'put words to a tension with a colleague and the positive intent behind it',
  headings: {
    name: 'Name',
    synopsis: 'Synopsis',
    description: 'Description',
    commands: 'Commands',
    help: 'Help',
    options: 'Options',
    examples: 'Examples',
  },
  topics: {
    notes: 'Notes',
    keys: 'Keys',
    'prompt-sets': 'Prompt sets',
    formats: 'Formats',
    scripts: 'Scripts',
    privacy: 'Privacy',
    files: 'Files',
    environment: 'Environment',
    'exit-codes': 'Exit status',
  },
  elsewhere:
    'These are the folders on Linux; macOS and Windows have their own. reflect help files says where they are on your computer.',
} as const;
