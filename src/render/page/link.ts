/** Where a link may go: the web, and an address for mail. Anything else, `javascript:` first, is no link. */
const schemes = new Set(['http:', 'https:', 'mailto:']);

/** The address of a link, or nothing when it does not lead to a place that a link may go. */
export function safeAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return schemes.has(protocol) ? href : undefined;
}
