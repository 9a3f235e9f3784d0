import { type Language, languages } from '../language.ts';
import { keyAt, type PositionOf } from '../position.ts';
import type { PlacedText } from '../set-file/text-rules.ts';
import type { SetWarning } from './warning.ts';

/**
 * Translations that are not finished: languages that some texts of a set are in and others are not.
 * A plain text is in every language. Where most are translated each text that is not is named;
 * where few are, the language is.
 */
export function translationWarnings(
  texts: readonly PlacedText[],
  positionOf: PositionOf,
): SetWarning[] {
  const maps = texts.flatMap(({ text, path }) =>
    typeof text === 'string' ? [] : [{ text, path }],
  );
  const started = languages.filter((language) =>
    maps.some(({ text }) => text[language] !== undefined),
  );
  const begun: SetWarning[] = [];
  const nearlyDone = new Set<Language>();
  for (const language of started) {
    const written = maps.filter(({ text }) => text[language] !== undefined);
    const [first] = written;
    if (written.length * 2 >= maps.length) nearlyDone.add(language);
    else if (first !== undefined) {
      const at = positionOf([...first.path, language], 'key');
      const count = { written: written.length, of: maps.length };
      begun.push({ at, code: 'translation-begun', language, ...count });
    }
  }
  const missing = maps.flatMap(({ text, path }): SetWarning[] => {
    const lacking = [...nearlyDone].filter((language) => text[language] === undefined);
    if (lacking.length === 0) return [];
    const key = keyAt(path);
    return [{ at: positionOf(path), code: 'translation-missing', key, languages: lacking }];
  });
  return [...begun, ...missing];
}
