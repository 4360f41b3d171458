/** Says on the way out how much memory the process had at its peak. */
process.on('exit', () => process.stderr.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`));
