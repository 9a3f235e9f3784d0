import * as v from 'valibot';
import { languages } from '../language.ts';
import { oneOf, plainWord, shape } from '../schema-parts.ts';
import { anyLine, colorWishes, lineWithWords, longestText, mostMinutes } from './settings.ts';

/** A setting, which may be left empty: then it is as if it were not there. */
const setting = <Output>(schema: v.GenericSchema<unknown, Output>, description: string) =>
  v.exactOptional(v.pipe(v.nullable(schema), v.description(description)));

const line = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern), v.maxLength(longestText));

/**
 * Checks what stands in a settings file, key by key. The descriptions become the JSON Schema that
 * editors show.
 */
export const configSchema = v.pipe(
  shape({
    lang: setting(oneOf(languages), 'The language that reflect speaks.'),
    color: setting(oneOf(colorWishes), 'Colours: auto uses them in a terminal that shows them.'),
    plain: setting(v.boolean(), 'Plain lines, one after the other, for a screen reader.'),
    nudges: setting(v.boolean(), 'Soft questions about words you just typed.'),
    minutes: setting(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostMinutes)),
      'Fit the questions into this many minutes.',
    ),
    team: setting(line(lineWithWords), 'The team that new notes are about.'),
    set: setting(plainWord, 'The prompt set that is asked when none is named.'),
    editor: setting(line(lineWithWords), 'Your editor, as a command: code --wait.'),
    pager: setting(line(anyLine), 'The program to read long texts with; empty for none.'),
  }),
  v.title('Settings of reflect'),
  v.description('What goes for every call, unless an option or a variable says otherwise.'),
);
