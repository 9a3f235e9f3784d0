/** A prompt set file, which the bundler turns into checked data; see `promptSetData` in `rolldown.config.mts`. */
declare module '*.yaml' {
  const set: import('./prompt-set.ts').PromptSet;
  export default set;
}
