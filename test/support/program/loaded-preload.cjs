'use strict';
const fs = require('node:fs');

/** Tells in a file which files were loaded. */
process.on('exit', () => {
  fs.writeFileSync(process.env.LOADED_FILE, Object.keys(require.cache).join('\n'));
});
