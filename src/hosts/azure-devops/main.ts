import { task } from './task.js';

task(process.env).then(() => {
  // A timer that a library left behind must not keep a finished run alive.
  setTimeout(() => process.exit(), 500).unref();
});
