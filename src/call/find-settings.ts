import type { CheckedConfig } from '../core/config/check-config.ts';
import { environmentLayer, fileLayer, machineLayer, optionLayer } from '../core/config/layers.ts';
import { type Resolved, resolveSettings } from '../core/config/resolve.ts';
import type { Settings } from '../core/config/settings.ts';
import type { Environment } from '../core/environment.ts';
import { ReflectError } from '../core/problem.ts';
import { readConfigFile } from '../storage/config/config-file.ts';
import { findPlaces } from '../storage/places.ts';

/** The settings of a person, before the options of a call are known. */
export interface FoundSettings {
  /** The settings that hold in a call in which options say these. */
  readonly with: (options: Settings) => Resolved;
  /** Something in them is wrong; what is right in them counts all the same. */
  readonly problem: ReflectError | undefined;
  /** Whether the person has a settings file. */
  readonly isConfigured: boolean;
}

/** Reads the settings from the environment and the settings file. Never throws for a person. */
export async function findSettings(env: Environment): Promise<FoundSettings> {
  const { layer, wrong } = environmentLayer(env);
  const { file, config, problem } = await readConfig(env);
  const others = [layer, fileLayer(file, config?.settings ?? new Map()), machineLayer(env)];
  return {
    with: (options) => resolveSettings([optionLayer(options), ...others]),
    problem: wrong.length > 0 ? new ReflectError({ code: 'variables-wrong', wrong }) : problem,
    isConfigured: config !== undefined || problem !== undefined,
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
