'use strict';
const fs = require('node:fs');

/** Kilobytes. What the system counts for a process includes its parent from before it was one. */
function peak() {
  try {
    return /^VmHWM:\s+(\d+) kB$/m.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return String(process.resourceUsage().maxRSS);
  }
}

process.on('exit', () => fs.writeFileSync(process.env.PEAK_FILE, peak()));
