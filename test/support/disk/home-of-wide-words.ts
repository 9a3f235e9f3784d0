import { runReflect } from '../program/cli.ts';
import { shortSet } from '../sets/short-set.ts';
import type { TestHome } from './home.ts';

/** Answers that are as long, and as wide, as people write them. */
const notes: readonly (readonly string[])[] = [
  [
    'other=Koen',
    'temperature=3',
    'signal=The sigh when I showed the new planning, in the meeting where everybody was already late',
    'facts=He moved his chair back\nTwo colleagues laughed and I went on with the next screen',
    'self-preserve=That everybody can still keep up, also in three years from now',
    'other-preserve=Time and attention for his customers, whom he has known for fifteen years',
    'shared=Customers who stay',
    'opening=What would you find it a pity to lose?',
    'if-then=If he sighs, then I lay down my pen and ask what that sigh says',
  ],
  [
    'other=山田太郎さん',
    'temperature=2',
    'signal=会議で沈黙が続いた',
    'opening=何を守りたいですか？',
  ],
  ['other=Zoë 👩‍👩‍👧', 'temperature=4', 'opening=Shall we 🎉 look at it together, without haste?'],
];

/** Fills a home with a few notes, some of them in other scripts, and a set of one’s own. */
export async function writeWideWords(home: TestHome): Promise<void> {
  home.write('prompts/short.yaml', shortSet);
  for (const answers of notes) {
    const args = answers.flatMap((answer) => ['--answer', answer]);
    const run = await runReflect(['before', ...args], { home: home.path });
    if (run.code !== 0) throw new Error(run.stderr);
  }
}
