import type { Context } from '../context.ts';
import { variableOf } from '../core/config/layers.ts';
import { localize } from '../core/language.ts';
import type { Machine } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import type { PromptSet } from '../core/prompt-set/prompt-set.ts';
import { controlCharacterIn } from '../core/text/control-characters.ts';
import { good, quiet, warning } from '../core/text/span.ts';
import { localDay } from '../core/time/calendar.ts';
import {
  type EntryPart,
  parseTimeOfDay,
  type Scheduler,
  type WeekMoment,
  weekdayNamed,
} from '../core/time/schedule.ts';
import { dayWords } from '../i18n/day-words.ts';
import { renderJson } from '../render/json.ts';
import { type EntryToRender, renderEntry } from '../render/schedule/entry.ts';
import { explain } from './telling/explain.ts';

/** Options of `reflect schedule`. */
export interface ScheduleOptions {
  /** Name of a day of the week, in any language. */
  readonly day: string;
  /** Time of day, `09:00`. */
  readonly at: string;
  /** The scheduler; the one of this platform when it is left out. */
  readonly for?: Scheduler;
  /** Name of the prompt set that comes round. */
  readonly set: string;
  /** An answers file to make the note from; without it the entry reminds. */
  readonly answers?: string;
  /** Have the entry looked at by the scheduler's own parser. */
  readonly check?: boolean;
}

/**
 * Prints an entry for a scheduler that reminds once a week, or makes the note from an answers
 * file; how to install it is said on standard error. Nothing is installed.
 *
 * @throws ReflectError `usage` for a day or a time that does not exist, `entry-refused` when the
 * scheduler's own parser does not take the entry.
 */
export async function runSchedule(context: Context, options: ScheduleOptions): Promise<void> {
  const { io, json, texts } = context;
  const when = momentOf(context, options);
  const { set } = await (await context.sets()).load(options.set);
  const machine = await context.machine();
  const scheduler = options.for ?? machine.platform.scheduler;
  const entry = entryFor(context, { machine, set, when, answers: options.answers });
  refuseUnseen(context, entry);
  const parts = renderEntry(scheduler, entry);
  const checked = options.check === true ? await check(context, scheduler, parts) : undefined;
  const install = installation(context, scheduler, parts);
  if (json) {
    const shown = parts.map(({ file, text }) => ({ file: file ?? null, text }));
    const data = { for: scheduler, set: set.name, parts: shown, install };
    io.result(renderJson('reflect.schedule/1', { ...data, checked: checked ?? null }));
    return;
  }
  io.result(parts.map(({ text }) => text).join('\n'));
  if (options.answers !== undefined) await sayUnreadable(context, options.answers);
  if (checked !== undefined) io.say(good(texts.schedule.checked(checked)));
  else if (options.check === true) io.say(warning(texts.schedule.noParser(scheduler)));
  io.say(quiet(install));
}

function momentOf({ texts, language }: Context, { day, at }: ScheduleOptions): WeekMoment {
  const { invalidValue } = texts.help.mistakes;
  const wrong = (option: string, value: string, accepted: string) =>
    new ReflectError({ code: 'usage', detail: invalidValue(option, value, accepted) });
  const weekday = weekdayNamed(day, Object.values(dayWords));
  if (weekday === undefined) {
    const names = dayWords[language].weekdays.map(([name = '']) => name);
    throw wrong('--day', day, texts.schedule.days(names));
  }
  const time = parseTimeOfDay(at);
  if (time === undefined) throw wrong('--at', at, texts.schedule.times);
  return { weekday, ...time };
}

/** Another program may write the answers later; whoever mistyped the path hears of it now. */
async function sayUnreadable({ io, files, texts }: Context, answers: string): Promise<void> {
  try {
    await (await files()).readAnswers(answers);
  } catch (error) {
    if (!(error instanceof ReflectError)) throw error;
    io.say(warning(explain(texts, error.problem).what));
  }
}

interface Wanted {
  readonly machine: Machine;
  readonly set: PromptSet;
  readonly when: WeekMoment;
  readonly answers: string | undefined;
}

function entryFor(context: Context, { machine, set, when, answers }: Wanted): EntryToRender {
  const { schedule } = context.texts;
  const title = localize(set.title, context.language).replace(/\s+/g, ' ').trim();
  const command = [machine.node, machine.script];
  const shared = {
    when,
    name: `reflect-${set.name}`,
    onMac: machine.platform.appleScript,
    from: localDay(context.clock()),
  };
  if (answers === undefined) {
    return {
      ...shared,
      about: schedule.about.remind(title),
      settings: machine.settings,
      call: [...command, 'due', '--quiet', '--set', set.name],
      reminder: schedule.reminder(title, `reflect ${set.name}`),
    };
  }
  if (answers === '-') throw new ReflectError({ code: 'usage', detail: schedule.answersFromInput });
  return {
    ...shared,
    about: schedule.about.run(title),
    settings: new Map([...machine.settings, ...settingsFor(context)]),
    call: [...command, 'new', set.name, '--if-due', '--answers', machine.absolute(answers)],
    reminder: undefined,
  };
}

/**
 * What a note from an answers file depends on, and a scheduler does not know: the language, unless the
 * settings file says it by then, and a team that a variable names. What the answers file names goes
 * before these.
 */
function* settingsFor({ language, settings }: Context): Generator<readonly [string, string]> {
  const { values, sources } = settings;
  if (sources.lang.kind !== 'config') yield [variableOf('lang'), language];
  if (sources.team.kind === 'environment' && values.team !== undefined) {
    yield [variableOf('team'), values.team];
  }
}

/** No scheduler can hold a line break in a command, and some would take what follows for another job. */
function refuseUnseen({ texts }: Context, entry: EntryToRender): void {
  const { call, settings, about } = entry;
  for (const text of [...call, ...settings.values(), about]) {
    const [breaking] = /[\n\t\ufffe\uffff]/.exec(text) ?? [];
    const code = breaking?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const shown = controlCharacterIn(text) ?? (code && `U+${code}`);
    if (shown === undefined) continue;
    throw new ReflectError({ code: 'usage', detail: texts.schedule.unseenCharacter(shown) });
  }
}

/** @returns the parser that found the entry right; `undefined` where there is none. */
async function check(
  context: Context,
  scheduler: Scheduler,
  parts: readonly EntryPart[],
): Promise<string | undefined> {
  const outcome = await (await context.machine()).check(scheduler, parts);
  if (outcome !== undefined && outcome.faults !== '') {
    const { parser, faults: detail } = outcome;
    throw new ReflectError({ code: 'entry-refused', parser, detail });
  }
  return outcome?.parser;
}

function installation(
  { texts }: Context,
  scheduler: Scheduler,
  parts: readonly EntryPart[],
): string {
  const { install } = texts.schedule;
  const file = parts.at(-1)?.file ?? '';
  switch (scheduler) {
    case 'cron':
      return install.cron('crontab -e');
    case 'systemd':
      return install.systemd(
        `systemctl --user daemon-reload && systemctl --user enable --now ${file}`,
      );
    case 'launchd': {
      const path = `~/Library/LaunchAgents/${file}`;
      return install.launchd(path, `launchctl bootstrap gui/$(id -u) ${path}`);
    }
    case 'windows':
      return install.windows(
        file,
        `schtasks /Create /TN ${file.replace(/\.xml$/, '')} /XML ${file}`,
      );
  }
}
