declare module '*/nudges.nl.yaml' {
  const rules: import('./rules.ts').NudgeRules;
  export default rules;
}
declare module '*/nudges.de.yaml' {
  const rules: import('./rules.ts').NudgeRules;
  export default rules;
}
declare module '*/nudges.en.yaml' {
  const rules: import('./rules.ts').NudgeRules;
  export default rules;
}
