import type { CheckedConfig } from './core/config/check-config.ts';
import { environmentLayer, fileLayer, machineLayer, optionLayer } from './core/config/layers.ts';
import { type Resolved, resolveSettings } from './core/config/resolve.ts';
import type { ColorWish, Settings } from './core/config/settings.ts';
import { isLanguage } from './core/language.ts';
import { ReflectError } from './core/problem.ts';
import type { ProgramOptions } from './program.ts';
import { readConfigFile } from './storage/config/config-file.ts';
import { findPlaces } from './storage/places.ts';

/** The settings of a person, before and after the options of a call are known. */
export interface FoundSettings {
  /** The settings that hold in a call with these options, each under the name of its option. */
  readonly with: (options: Settings) => Resolved;
  /** Why they are not what the person meant; what is right in them counts all the same. */
  readonly problem: ReflectError | undefined;
  /** Whether there is a settings file. */
  readonly isFile: boolean;
}

/** The options of a call, in which the settings of the person are weighed. */
export interface CallOptions {
  readonly lang?: string;
  readonly json?: true;
  readonly quiet?: true;
  readonly color: ColorWish;
  readonly plain: boolean;
  readonly settings: Resolved;
  /** Whether the person has a settings file. */
  readonly isConfigured: boolean;
}

/** Weighs the options of a call in the settings of the person. */
export function weighed(options: ProgramOptions, found: FoundSettings): CallOptions {
  const { lang, color, plain } = options;
  const settings = found.with({
    ...(lang !== undefined && isLanguage(lang) ? { lang } : {}),
    ...(color === undefined ? {} : { color: color ? 'always' : 'never' }),
    ...(plain === undefined ? {} : { plain }),
  });
  const { values } = settings;
  const weighedOptions = { color: values.color, plain: values.plain, settings };
  return { ...options, ...weighedOptions, isConfigured: found.isFile };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings from the environment and the settings file. Never throws for a person. */
export async function findSettings(env: Environment): Promise<FoundSettings> {
  const { layer, wrong } = environmentLayer(env);
  const { file, config, problem } = await readConfig(env);
  const others = [layer, fileLayer(file, config?.settings ?? new Map()), machineLayer(env)];
  return {
    with: (options) => resolveSettings([optionLayer(options), ...others]),
    problem: wrong.length > 0 ? new ReflectError({ code: 'variables-wrong', wrong }) : problem,
    isFile: config !== undefined || problem !== undefined,
  };
}

interface ReadConfig {
  readonly file: string;
  readonly config?: CheckedConfig | undefined;
  readonly problem?: ReflectError | undefined;
}

/** Without a home folder there is no settings file; whoever needs one says so. */
async function readConfig(env: Environment): Promise<ReadConfig> {
  const places = await findPlaces(env).catch(onlyProblems);
  if (places instanceof ReflectError) return { file: '' };
  const file = places.config;
  const config = await readConfigFile(file).catch(onlyProblems);
  if (config instanceof ReflectError) return { file, problem: config };
  const faults = config?.faults ?? [];
  if (faults.length === 0) return { file, config };
  return { file, config, problem: new ReflectError({ code: 'config-faulty', file, faults }) };
}

function onlyProblems(error: unknown): ReflectError {
  if (error instanceof ReflectError) return error;
  throw error;
}
