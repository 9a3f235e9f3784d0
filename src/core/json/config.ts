import * as v from 'valibot';
import { settingKeys } from '../config/settings.ts';

/** What a setting is, and where that comes from. */
export const setting = {
  key: v.picklist(settingKeys),
  value: v.nullable(v.union([v.string(), v.number(), v.boolean()])),
  source: v.pipe(
    v.picklist(['option', 'environment', 'config', 'locale', 'default']),
    v.description('What decides it: an option of this call, a variable, the file, or nobody.'),
  ),
  name: v.nullable(v.pipe(v.string(), v.description('The option or the variable.'))),
  file: v.nullable(v.string()),
  line: v.nullable(v.number()),
};

/** The settings. */
export const config = {
  file: v.pipe(v.string(), v.description('The settings file, also when it is not there yet.')),
  settings: v.array(v.strictObject(setting)),
};
