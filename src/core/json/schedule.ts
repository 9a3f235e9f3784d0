import * as v from 'valibot';
import { schedulers } from '../time/schedule.ts';
import { dateTime } from './common.ts';

/* The check-in that comes round. */

/** Whether a check-in is due. */
export const due = {
  due: v.boolean(),
  set: v.string(),
  last: v.nullable(v.strictObject({ id: v.string(), date: dateTime, path: v.string() })),
};

/** An entry for a scheduler. */
export const schedule = {
  for: v.picklist(schedulers),
  set: v.string(),
  parts: v.array(
    v.strictObject({
      file: v.nullable(
        v.pipe(v.string(), v.description('Name of its file; null for a line in a list of jobs.')),
      ),
      text: v.string(),
    }),
  ),
  install: v.pipe(v.string(), v.description('How to install it, in words.')),
  checked: v.nullable(
    v.pipe(v.string(), v.description('The command that found it right; null when none did.')),
  ),
};
