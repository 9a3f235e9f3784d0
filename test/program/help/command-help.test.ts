import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.ts';
import { exampleCommands } from '../../../src/i18n/example-commands.ts';
import { examplesFor } from '../../../src/i18n/guide.ts';
import { helpTextsFor } from '../../../src/i18n/help.ts';
import { commandBlocks, usageOf } from '../../../src/program/help/command-help.ts';
import { HelpAsked } from '../../../src/program/help/help-asked.ts';
import { keyOf } from '../../../src/program/names.ts';
import { layoutHelp } from '../../../src/render/help/layout.ts';
import { commandsIn, wholeProgram } from '../../support/program/whole-program.ts';

const everyCommand = commandsIn(await wholeProgram());

/** Help of a command as it stands on a screen of 80 columns. */
async function helpOf(key: string, language: (typeof languages)[number]): Promise<string> {
  const command = commandsIn(await wholeProgram(language)).find((each) => keyOf(each) === key);
  if (command === undefined) throw new Error(`no command ${key}`);
  const blocks = commandBlocks(command, await helpTextsFor(language), await examplesFor(language));
  const lines = layoutHelp(blocks, 79).map((line) => line.map(({ text }) => text).join(''));
  return lines.join('\n');
}

describe('help of a command', () => {
  it('says what it does, how it is written, what it takes, and what can be typed', async () => {
    expect(await helpOf('drafts discard', 'en')).toMatchInlineSnapshot(`
      "Throws an unfinished reflection away.
      Usage: reflect drafts discard [options] <draft>

      Arguments
        draft          the id of an unfinished reflection

      Options
        --force        do not ask

      Everywhere
        --lang <lang>  the language (nl, en, de)
        --json         give the result as JSON
        --color        with colour, also in a file or a pipe
        --no-color     without colour
        --plain        plain lines, for a screen reader
        --no-plain     not in plain lines, if you turned that on
        -q, --quiet    say only what is needed
        -h, --help     show this help

      Examples
        reflect drafts discard m4x7
            asks first, then throws it away
        reflect drafts discard m4x7 --force
            does not ask"
    `);
  });

  it('is in one language from the first word to the last', async () => {
    expect(await helpOf('schedule', 'nl')).toMatchInlineSnapshot(`
      "Geeft een regel voor cron, systemd, launchd of Windows die je herinnert.
      Gebruik: reflect schedule [opties]

      Opties
        --day <dag>              op welke dag: ma, di … zo (standaard: mon)
        --at <tijd>              hoe laat, als 09:00 (standaard: 09:00)
        --for <planner>          voor welke planner; anders die van dit systeem
                                 (cron, systemd, launchd, windows)
        --set <naam>             de vragenset die terugkomt (standaard: weekly)
        -a, --answers <bestand>  maak de notitie uit dit bestand, in plaats van te
                                 herinneren
        --check                  laat de planner zelf nakijken of het klopt

      Overal
        --lang <taal>            de taal (nl, en, de)
        --json                   geef de uitkomst als JSON
        --color                  met kleur, ook in een bestand of een pijp
        --no-color               zonder kleur
        --plain                  gewone regels, voor een schermlezer
        --no-plain               niet in gewone regels, als je dat hebt ingesteld
        -q, --quiet              zeg alleen wat echt nodig is
        -h, --help               laat deze hulp zien

      Voorbeelden
        reflect schedule --day mon --at 09:00
            voor de planner van deze computer
        reflect schedule --for cron --day fri --at 16:30
            een regel voor crontab
        reflect schedule --for cron --answers week.yaml
            maakt elke week de notitie uit een bestand"
    `);
  });

  it('names the commands under it', async () => {
    expect(await helpOf('sets', 'en')).toMatch(/^ {2}show {2,}/m);
  });
});

describe.each(languages)('help in %s', (language) => {
  it('has a word for whatever stands between brackets', async () => {
    const { values } = await helpTextsFor(language);
    const program = await wholeProgram(language);
    const flags = [program, ...commandsIn(program)].flatMap((command) => [
      ...command.options.map((option) => option.flags),
      ...command.registeredArguments.map((argument) => `<${argument.name()}>`),
    ]);
    const names = flags.flatMap((each) =>
      Array.from(each.matchAll(/[<[]([^>\].]+)/g), ([, name = '']) => name),
    );
    expect(names.filter((name) => !Object.hasOwn(values, name))).toEqual([]);
  });

  it('says of every option and operand what it is for', async () => {
    const program = await wholeProgram(language);
    const silent = commandsIn(program).flatMap((command) =>
      [...command.options, ...command.registeredArguments]
        .filter(({ description }) => description.trim() === '')
        .map((each) => `${keyOf(command)} ${'flags' in each ? each.flags : each.name()}`),
    );
    expect(silent).toEqual([]);
  });

  it('names every value that an option can have, and what is taken without it', async () => {
    const program = await wholeProgram(language);
    for (const command of commandsIn(program)) {
      const said = (await helpOf(keyOf(command), language)).replace(/\s+/g, ' ');
      for (const { argChoices = [], defaultValue } of command.options) {
        expect(argChoices.filter((choice) => !said.includes(choice))).toEqual([]);
        if (typeof defaultValue === 'string') expect(said).toContain(`: ${defaultValue})`);
      }
    }
  });
});

describe('a call for help', () => {
  const asked = async (...words: readonly string[]): Promise<readonly string[]> => {
    const calling = (await wholeProgram()).parseAsync(words, { from: 'user' });
    const error = await calling.then(String, (thrown: unknown) => thrown);
    if (!(error instanceof HelpAsked)) throw new Error(`no help was asked for: ${error}`);
    return error.words;
  };

  it.each(everyCommand.map(keyOf))('is one for %s before or behind it', async (key) => {
    const words = key.split(' ');
    expect(await asked('help', ...words)).toEqual(words);
    for (const option of ['--help', '-h']) expect(await asked(...words, option)).toEqual(words);
  });
});

describe('the usage of a command', () => {
  it('is in the language of the person', async () => {
    const texts = await helpTextsFor('nl');
    const usage = commandsIn(await wholeProgram('nl')).map((command) => usageOf(command, texts));
    expect(usage).toContain('reflect new [opties] [set]');
    expect(usage).toContain('reflect delete [opties] <notities...>');
    expect(usage).toContain('reflect sets [opdracht]');
  });
});

describe('examples', () => {
  const commands = new Map<string, Readonly<Record<string, string>>>(
    Object.entries(exampleCommands),
  );

  it.each(everyCommand.map(keyOf))('are there for %s, and call it', (key) => {
    const examples = Object.values(commands.get(key) ?? {});
    expect(examples.length).toBeGreaterThan(0);
    for (const each of examples) {
      expect(each).toMatch(key === 'new' ? /^reflect\b/ : new RegExp(`^reflect ${key}\\b`));
    }
  });

  it('are there for nothing that does not exist', () => {
    const known = everyCommand.map(keyOf);
    const other = Array.from(commands.keys()).filter((key) => !known.includes(key));
    expect(other).toEqual(['help scripts', 'help prompt-sets']);
  });
});
