#!/usr/bin/env node
import { cli } from './cli.js';

cli(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
  // A timer that a library left behind must not keep a finished run alive.
  setTimeout(() => process.exit(), 500).unref();
});
