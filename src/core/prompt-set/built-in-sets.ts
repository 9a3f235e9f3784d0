import type { PromptSet } from './prompt-set.ts';

/** Sets by name, each loaded when it is asked for. */
export type BuiltInSets = ReadonlyMap<string, () => Promise<PromptSet>>;

/** The sets that `reflect` comes with, checked and turned into data when it was built. */
export const builtInSets: BuiltInSets = new Map([
  ['before', async () => (await import('../../../prompts/before.yaml')).default],
  ['intention', async () => (await import('../../../prompts/intention.yaml')).default],
  ['experience', async () => (await import('../../../prompts/experience.yaml')).default],
  ['uncertainty', async () => (await import('../../../prompts/uncertainty.yaml')).default],
  ['trust', async () => (await import('../../../prompts/trust.yaml')).default],
  ['weekly', async () => (await import('../../../prompts/weekly.yaml')).default],
  ['after', async () => (await import('../../../prompts/after.yaml')).default],
]);
