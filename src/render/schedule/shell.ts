import type { EntryToRender } from './entry.ts';

/** A text as one word of a POSIX shell. An equal sign is quoted, or it could make the word an assignment. */
export const shellWord = (text: string): string =>
  /^[\w@+:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** Variables in front of a command, each followed by a space. */
export const shellSettings = (settings: EntryToRender['settings']): string =>
  [...settings].map(([name, value]) => `${name}=${shellWord(value)} `).join('');

/** The call as a shell command, and the reminder when it ends well. */
export function shellCommand(entry: EntryToRender): string {
  const call = entry.call.map(shellWord).join(' ');
  return entry.reminder === undefined ? call : `${call} && ${remind(entry, entry.reminder)}`;
}

/**
 * A job of cron has no desktop of its own: on Linux a notification goes over the person's session
 * bus. Where that is not there, the words are printed, and cron mails what is printed.
 */
function remind({ onMac }: EntryToRender, text: string): string {
  const words = shellWord(text);
  const show = onMac
    ? `osascript -e ${shellWord(appleNotification(text))}`
    : `DBUS_SESSION_BUS_ADDRESS="unix:path=/run/user/$(id -u)/bus" notify-send -- ${words}`;
  return `{ ${show} 2>/dev/null || echo ${words}; }`;
}

const appleString = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const appleNotification = (text: string): string =>
  `display notification ${appleString(text)} with title "reflect"`;
