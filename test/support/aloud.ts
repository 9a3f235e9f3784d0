/** Says on standard error why tests are skipped, for the list of tests only counts them. */
export function skipAloud(reason: string | undefined): boolean {
  if (reason === undefined) return false;
  process.stderr.write(`skipped: ${reason}\n`);
  return true;
}
