import { action } from './action.js';

await action(process.env);

// A timer that a library left behind must not keep a finished run alive.
setTimeout(() => process.exit(), 500).unref();
