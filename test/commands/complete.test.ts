import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAfter } from '../../src/commands/after.ts';
import { runComplete } from '../../src/commands/complete.ts';
import { runDelete } from '../../src/commands/delete.ts';
import { commandNames } from '../../src/program/command-groups.ts';
import { grammarOf } from '../../src/program/grammar/grammar.ts';
import { type ContextOptions, testContext } from '../support/context.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { writeNote } from '../support/disk/notes-on-disk.ts';
import { given, madeNote } from '../support/notes/made-note.ts';
import { wholeProgram } from '../support/program/whole-program.ts';

interface Asked {
  readonly flags: string;
  /** What the word becomes, and what is told of it. */
  readonly candidates: ReadonlyMap<string, string | undefined>;
  readonly values: readonly string[];
}

/** What fish is told when Tab is pressed behind `reflect` and these words; the last is still typed. */
async function asked(words: readonly string[], options: ContextOptions = {}): Promise<Asked> {
  const { context } = testContext(options);
  const program = grammarOf(await wholeProgram(context.language));
  const current = words.at(-1) ?? '';
  const asking = ['fish', '--', current, ...words.slice(0, -1)];
  const [flags = '', ...lines] = (await runComplete(context, program, asking)).split('\n');
  expect(lines.pop()).toBe('');
  const candidates = new Map(
    lines.map((line) => {
      const [value = '', description] = line.split('\t');
      return [value, description] as const;
    }),
  );
  return { flags, candidates, values: [...candidates.keys()] };
}

/** The same for words with single spaces between them. */
const at = (line: string, options: ContextOptions = {}) => asked(line.split(' '), options);

describe('the first word', () => {
  it('can be every command and every set, each with what it is for', async () => {
    const { candidates } = await at('');
    for (const name of commandNames) expect(candidates.get(name)).toBeTruthy();
    expect(candidates.get('trust')).toBe('Room for doubt');
    expect(candidates.get('after')).toContain('looks back');
  });

  it('is told of in the language of the person', async () => {
    const { candidates } = await at('', { language: 'nl' });
    expect(candidates.get('list')).toContain('notities');
  });

  it('can be a set of their own, and none that has faults', async () => {
    const home = freshHome();
    const own = readFileSync('prompts/weekly.yaml', 'utf8').replace('name: weekly', 'name: friday');
    home.write('prompts/friday.yaml', own);
    home.write('prompts/broken.yaml', 'name: [');
    const { values } = await at('', { home });
    expect(values).toContain('friday');
    expect(values).not.toContain('broken');
  });
});

describe('what may follow', () => {
  it.each([
    ['drafts ', ['show', 'discard']],
    ['list --status ', ['open', 'done']],
    ['list --status=', ['--status=open', '--status=done']],
    ['list --format ', ['table', 'oneline', 'paths', 'json', 'jsonl']],
    ['due --every ', ['week', '2weeks', 'month']],
    ['schedule --for ', ['cron', 'systemd', 'launchd', 'windows']],
    ['completion ', ['install', 'uninstall', 'bash', 'zsh', 'fish']],
    ['completion install --shell ', ['bash', 'zsh', 'fish']],
    ['completion bash ', []],
    ['config set color ', ['auto', 'always', 'never']],
    ['config set minutes ', []],
    ['list --limit ', []],
    ['list -n ', []],
    ['list x ', []],
    ['trust ', []],
    ['list --nonsense=', []],
    ['help drafts ', ['show', 'discard']],
    ['help nonsense ', []],
  ])('%s', async (line, values) => {
    expect((await at(line)).values).toEqual(values);
  });

  it.each([
    ['', ['--minutes', '--answers', '--lang', '--json', '--help', '--version']],
    ['list ', ['--with', '--format', '--lang', '--help']],
    ['drafts discard ', ['--force', '--lang']],
    ['trust ', ['--minutes', '--with', '--lang']],
  ])('options behind %s', async (line, options) => {
    const { candidates } = await at(`${line}--`);
    for (const option of options) expect(candidates.get(option)).toBeTruthy();
  });

  it('an option once, but for those that may be given again', async () => {
    const { values } = await at('new --minutes 3 --tag a --answer other=Koen -q --');
    expect(values).not.toContain('--minutes');
    expect(values).not.toContain('--quiet');
    expect(values).toContain('--tag');
    expect(values).toContain('--answer');
  });

  it('no option of another command, and the version of the program alone', async () => {
    const { values } = await at('list --');
    expect(values).not.toContain('--minutes');
    expect(values).not.toContain('--version');
  });

  it('the short option that was typed', async () => {
    expect((await at('list -n')).values).toContain('-n');
    expect((await at('list -')).values).not.toContain('-n');
  });

  it.each([
    'check ',
    'import ',
    'sets check ',
    'new --answers ',
    'new -a ',
    'new --output=',
    'export --to ',
    'show ./',
    'show 2026/',
    'bridge ',
  ])('files behind %s', async (line) => {
    expect((await at(line)).flags).toBe('files');
  });

  it('days and periods as a person names them', async () => {
    expect((await at('schedule --day ', { language: 'nl' })).values).toContain('maandag');
    expect((await asked(['list', '--since', ''], { language: 'nl' })).values).toContain(
      'vorige week',
    );
  });

  it('no options behind --', async () => {
    expect((await at('list -- --')).values).toEqual([]);
  });

  it('topics of help, and commands', async () => {
    const { values } = await at('help ');
    expect(values).toContain('exit-codes');
    expect(values).toContain('revise');
  });

  it('settings and what they take', async () => {
    expect((await at('config get ')).values).toContain('lang');
    expect((await at('config set set ')).values).toContain('trust');
    expect((await at('config set lang ')).values).toContain('nl');
    expect((await at('--lang ')).values).toContain('nl');
  });

  it('is found with any options before and between the words', async () => {
    expect((await at('--lang nl --json -q drafts --no-color ')).values).toEqual([
      'show',
      'discard',
    ]);
    expect((await at('list -qn5 --status ')).values).toEqual(['open', 'done']);
    expect((await at('list --with --status ')).values).toEqual([]);
  });
});

describe('notes', () => {
  function home(): TestHome {
    const made = freshHome();
    writeNote(made, { id: 'bbb2', title: 'Oud', date: '2026-10-01T09:00:00+02:00', with: 'Koen' });
    writeNote(made, {
      id: 'kkk3',
      title: 'Midden\nin \u001b[31m',
      date: '2026-11-01T09:00:00+01:00',
      with: 'koen ',
      team: 'Kern',
      tags: ['reflect', 'rood'],
      status: 'done',
    });
    writeNote(made, {
      id: 'kkk4',
      title: 'Nieuw',
      date: '2026-11-20T09:00:00+01:00',
      with: 'Jan de Vries',
      status: 'done',
    });
    return made;
  }

  it.each(['show', 'card', 'share', 'edit', 'delete', 'revise', 'export', 'bridge'])(
    'are offered to %s, the newest first, with their title and day',
    async (command) => {
      const { candidates } = await at(`${command} `, { home: home() });
      expect([...candidates].slice(0, 2)).toEqual([
        ['last', 'Nieuw · 2026-11-20'],
        ['kkk4', 'Nieuw · 2026-11-20'],
      ]);
      expect(candidates.get('bbb2')).toBe('Oud · 2026-10-01');
    },
  );

  it('are told of in one line without anything that a terminal obeys', async () => {
    const { candidates } = await at('show ', { home: home() });
    expect(candidates.get('kkk3')).toMatch(/^Midden in ␛\[31m · 2026-11-01$/);
  });

  it('that are open come first for after', async () => {
    const { values } = await at('after ', { home: home() });
    expect(values).toEqual(['last', 'bbb2', 'kkk4', 'kkk3']);
  });

  it('beyond the newest are found by a start of their id', async () => {
    const many = freshHome();
    for (let day = 1; day <= 31; day += 1) {
      const date = `2026-10-${String(day).padStart(2, '0')}T09:00:00+02:00`;
      writeNote(many, { id: `k${day}`, date });
    }
    expect((await at('show ', { home: many })).values).toHaveLength(21);
    expect((await at('show ', { home: many })).values).not.toContain('k1');
    expect((await at('show k1', { home: many })).values).toContain('k1');
  });

  it('give the names of people, teams and tags, each once', async () => {
    expect((await at('list --with ', { home: home() })).values).toEqual(['Jan de Vries', 'koen ']);
    expect((await at('--team ', { home: home() })).values).toEqual(['Kern']);
    expect((await at('list --tag=', { home: home() })).values).toEqual([
      '--tag=reflect',
      '--tag=rood',
    ]);
  });

  it.each([
    ['search w', ['with:', 'team:', 'tag:', 'set:']],
    ['search with:', ['with:"Jan de Vries"', 'with:"koen "']],
    ['search tijd \u2212tag:', ['\u2212tag:reflect', '\u2212tag:rood']],
    ['search tijd tag:', ['tag:reflect', 'tag:rood']],
    ['search ', []],
  ])('are searched by what is in them: %s', async (line, values) => {
    expect((await at(line, { home: home() })).values).toEqual(values);
  });

  it('never give a name with a line end or a sign that a terminal obeys', async () => {
    const odd = freshHome();
    for (const name of ['a\nb', 'a\tb', 'a\u001b[2Jb', 'a\u202eb', 'fine']) {
      writeNote(odd, { with: name });
    }
    expect((await at('list --with ', { home: odd })).values).toEqual(['fine']);
  });

  it('that were deleted are offered to restore, and those alone', async () => {
    const made = home();
    const { context } = testContext({ home: made });
    await runDelete(context, { notes: ['kkk4'], force: true });
    const { candidates } = await at('restore ', { home: made });
    expect([...candidates]).toEqual([['kkk4', 'Nieuw · 2026-11-20']]);
  });

  it('that cannot be read are passed over', async () => {
    const made = home();
    made.write('notes/2026/2026-11-21-0900-before-zzz9.md', 'no note');
    made.write('drafts/x.json', '{');
    expect((await at('show ', { home: made })).values).not.toContain('zzz9');
    expect((await at('resume ', { home: made })).values).toEqual([]);
  });
});

describe('drafts', () => {
  it.each(['resume', 'drafts show', 'drafts discard'])('are offered to %s', async (command) => {
    const { context, home } = testContext();
    (await context.drafts()).save({
      id: 'd2k3',
      set: 'before',
      language: 'en',
      started: '2026-11-23T09:00:00+01:00',
      saved: '2026-11-23T09:05:00+01:00',
      answers: new Map(),
      at: 'signal',
      typing: undefined,
      leftOut: [],
      settled: [],
      known: new Map(),
      wishes: {},
      finishing: false,
    });
    const { candidates } = await at(`${command} `, { home });
    expect([...candidates]).toEqual([['d2k3', 'before · 2026-11-23 09:05']]);
  });
});

describe('answers', () => {
  it('begin with the id of a question that is not answered yet', async () => {
    const { flags, candidates } = await at('--answer other=Koen --answer ');
    expect(flags).toBe('open');
    expect(candidates.get('signal=')).toBe('Which small moment stayed with you?');
    expect(candidates.has('other=')).toBe(false);
  });

  it.each([
    ['--answer other-source=', ['other-source=heard', 'other-source=guess']],
    ['--answer=other-source=', ['--answer=other-source=heard', '--answer=other-source=guess']],
    ['weekly --answer temperature=', [1, 2, 3, 4, 5].map((each) => `temperature=${each}`)],
    ['--answer signal=', []],
    ['--answer nonsense=', []],
    ['nonsense --answer ', []],
  ])('then go on with what the question offers: %s', async (line, values) => {
    expect((await at(line)).values).toEqual(values);
  });

  it('are to the questions of the set that was named', async () => {
    const after = (await at('after --answer ')).values;
    expect(after).toContain('heard=');
    expect(after).not.toContain('signal=');
    expect((await at('weekly --answer ')).values).not.toContain('shared=');
  });

  it('of a note are to its own questions, and to those of after the conversation', async () => {
    const made = await madeNote();
    const { values: before } = await at('revise last ', { home: made.home });
    expect(before).toContain('opening');
    expect(before).not.toContain('heard');
    await runAfter(made.context, { answer: given({ used: 'asked', heard: 'Rest' }) });
    const { values } = await at('revise last ', { home: made.home });
    expect(values).toContain('heard');
    expect(values).toContain('after.temperature');
    expect((await at('revise last opening ', { home: made.home })).values).not.toContain('opening');
    expect((await at('revise last --answer used=', { home: made.home })).values).toContain(
      'used=asked',
    );
    expect((await at('revise zzzz ', { home: made.home })).values).toEqual([]);
  });
});

describe('a shell that asks', () => {
  it('changes nothing on disk', async () => {
    const made = await madeNote();
    const tree = () =>
      readdirSync(made.home.path, { recursive: true, encoding: 'utf8' })
        .sort()
        .map((file) => [file, statSync(path.join(made.home.path, file)).mtimeMs]);
    const before = tree();
    for (const line of ['show ', 'restore ', 'resume ', '', 'revise last ', 'list --with ']) {
      await at(line, { home: made.home });
    }
    expect(tree()).toEqual(before);
  });

  it('gets nothing when nobody knows it, or when it says nothing', async () => {
    const { context } = testContext();
    const program = grammarOf(await wholeProgram());
    for (const asking of [[], ['tcsh', '--', 'x'], ['bash'], ['zsh'], ['fish']]) {
      expect(typeof (await runComplete(context, program, asking))).toBe('string');
    }
    expect(await runComplete(context, program, ['tcsh', '--', 'li'])).toBe('');
  });

  it('is bash, which passes its line on', async () => {
    const { context } = testContext();
    const program = grammarOf(await wholeProgram());
    const ask = (line: string) =>
      runComplete(context, program, ['bash', '--', line, ' \t\n"\'><=;|&(:', '9', '80']);
    expect(await ask('reflect list --status=o')).toBe('\nopen\n');
    expect(await ask('A=1 reflect li')).toBe('\nlist\n');
    expect(await ask('reflect export > x')).toBe('files\n');
    expect(await ask('reflect list --status=$(o')).toBe('');
  });
});
