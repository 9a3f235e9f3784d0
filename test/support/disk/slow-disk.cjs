// A disk on which every file takes its time. Loaded before the program; the program knows nothing of it.
'use strict';
const fs = require('node:fs');

const { SLOW_UNDER = '/', SLOW_BEGUN, SLOW_MILLISECONDS = '100' } = process.env;
const open = fs.openSync;
let count = 0;

fs.openSync = (file, ...rest) => {
  if (typeof file === 'string' && file.startsWith(SLOW_UNDER) && file.endsWith('.md')) {
    count += 1;
    if (count === 2) fs.writeFileSync(SLOW_BEGUN, '');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(SLOW_MILLISECONDS));
  }
  return open(file, ...rest);
};
