/**
 * What no terminal may be sent from a file or an answer: control characters (C0 but newline and
 * tab, DEL, C1), which move the cursor and start escape sequences; bidi overrides and isolates,
 * which show text in another order than it stands in (Boucher & Anderson 2021); half a surrogate
 * pair; and the two Unicode line ends that some terminals take for a new line and others do not.
 */
const unprintable =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;

const controlPictures = 0x2400;

function shown(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x2028 || code === 0x2029) return '\n';
  if (code < 0x20) return String.fromCharCode(controlPictures + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/**
 * Makes any text safe for a terminal, in time linear to its length. What could do something other
 * than be read is replaced by a sign that can be seen: `␛` for an escape, `�` where there is none.
 *
 * @returns text as long as `text`, unit by unit, so that an offset in one is an offset in the other.
 */
export const printable = (text: string): string => text.replace(unprintable, shown);
