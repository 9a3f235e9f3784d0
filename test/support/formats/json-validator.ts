import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** A local time with its offset, as JSON Schema's `date-time` has it (RFC 3339). */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** Checks data against a JSON Schema with a validator that is not ours. */
export function validatorOf(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  ajv.addFormat('date-time', dateTime);
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
  return ajv.compile(schema);
}
