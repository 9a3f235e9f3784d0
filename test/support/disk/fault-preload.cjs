'use strict';

/*
 * Loaded into the built program before anything else (`NODE_OPTIONS=--require`), to let the disk fail
 * below `node:fs`. See `faulty-program.ts` for what the variables mean.
 */
const fs = require('node:fs');
const path = require('node:path');

const {
  FAULT_UNDER = '/',
  FAULT_STEP,
  FAULT_NUMBER,
  FAULT_CODE = 'KILL',
  FAULT_WHEN,
} = process.env;
const real = { ...fs };
const opened = new Map();
let count = 0;

const isUnder = (file) =>
  typeof file === 'string' && !path.relative(FAULT_UNDER, path.resolve(file)).startsWith('..');
const isArmed = () => FAULT_WHEN === undefined || real.existsSync(FAULT_WHEN);

/** One step of writing is about to be taken: it fails, or the whole process is cut off, when it is its turn. */
function step(name, file) {
  if (!isUnder(file) || !isArmed()) return;
  count += 1;
  const isTurn = FAULT_NUMBER === undefined ? name === FAULT_STEP : count === Number(FAULT_NUMBER);
  if (!isTurn) return;
  if (FAULT_CODE === 'KILL') {
    process.kill(process.pid, 'SIGKILL');
    // The signal comes at any moment; nothing more happens until then.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  }
  throw Object.assign(new Error(`${FAULT_CODE}: made up by a test, ${name} '${file}'`), {
    code: FAULT_CODE,
    syscall: name,
    path: file,
  });
}

fs.openSync = (file, flags, ...rest) => {
  const creates =
    typeof flags === 'number' ? (flags & fs.constants.O_CREAT) !== 0 : /[wa]/.test(flags);
  if (creates) step('open', file);
  const descriptor = real.openSync(file, flags, ...rest);
  opened.set(descriptor, { file, creates });
  return descriptor;
};
fs.closeSync = (descriptor) => {
  opened.delete(descriptor);
  return real.closeSync(descriptor);
};
fs.writeSync = (descriptor, ...rest) => {
  step('write', opened.get(descriptor)?.file);
  return real.writeSync(descriptor, ...rest);
};
fs.fsyncSync = (descriptor) => {
  const { file, creates } = opened.get(descriptor) ?? {};
  step(creates ? 'fsync' : 'fsync-folder', file);
  return real.fsyncSync(descriptor);
};
for (const [name, stepName] of [
  ['mkdirSync', 'mkdir'],
  ['unlinkSync', 'unlink'],
]) {
  fs[name] = (file, ...rest) => {
    step(stepName, file);
    return real[name](file, ...rest);
  };
}
for (const [name, stepName] of [
  ['renameSync', 'rename'],
  ['linkSync', 'link'],
]) {
  fs[name] = (from, to) => {
    step(stepName, to);
    return real[name](from, to);
  };
}
