/**
 * Characters that stand as an escape, never as themselves: every control character, the marks
 * that turn the direction of text, line breaks that only some programs know, the byte order mark,
 * what Unicode keeps for itself, and half a surrogate pair, which no file can hold.
 */
const escaped =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]/u;

const escapedAll = new RegExp(escaped, 'gu');

/** Whether `text` holds a character that may only be written as an escape. */
export const needsEscape = (text: string): boolean => escaped.test(text);

/** What YAML 1.1 or 1.2 takes for a truth value or for nothing; and what some take for a number, as `e5`. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null|e[+-]?\d+)$/i;

/** How a number is written: also what `JSON` takes for one. */
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** Nearly every short text; the full rule takes far longer, and this is asked for every value. */
const surelyPlain = /^[A-Za-z](?:[\w ,.!?'()/-]*[\w,.!?'()/-])?$/;

/**
 * Whether `text` can stand without quotes and is the same text to every reader of YAML 1.1 and
 * 1.2. It starts with a letter, so it is no number, date or indicator.
 */
function isPlain(text: string): boolean {
  if (surelyPlain.test(text)) return !reserved.test(text);
  return (
    /^\p{L}/u.test(text) &&
    !/:(?:\s|$)|\s#|\s$/.test(text) &&
    !escaped.test(text) &&
    !reserved.test(text)
  );
}

/** Whether `text` can stand without quotes between the brackets of a list. */
export const isPlainInFlow = (text: string): boolean =>
  /^\p{L}[\p{L}\p{N}_/-]*$/u.test(text) && !reserved.test(text);

/** `text` in double quotes, on one line, with everything that could be misread escaped. */
export const quote = (text: string): string =>
  JSON.stringify(text).replace(
    escapedAll,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** `text` as a value on one line: plain when that is surely safe, otherwise in double quotes. */
export const writeText = (text: string): string => (isPlain(text) ? text : quote(text));

const dateAndTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;

/** A date as a value: plain where other programs are to take it for a moment in time. */
export const writeDate = (date: string): string =>
  dateAndTime.test(date) ? date : writeText(date);

/** A finite number as a value. */
export const writeNumber = (value: number): string => String(value);

/**
 * Reads one value as `writeText`, `writeDate` and `writeNumber` write it, or `true` or `false`.
 *
 * @returns `undefined` when it is not exactly of that kind, whatever else it may mean in YAML.
 */
export function readScalar(token: string): string | number | boolean | undefined {
  if (token.startsWith('"')) return readQuoted(token);
  if (isPlain(token) || dateAndTime.test(token)) return token;
  if (token === 'true') return true;
  if (token === 'false') return false;
  return number.test(token) && writeNumber(Number(token)) === token ? Number(token) : undefined;
}

/** JSON is a part of YAML, so what is right as a JSON text means the same in both. */
function readQuoted(token: string): string | undefined {
  try {
    const value: unknown = JSON.parse(token);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
