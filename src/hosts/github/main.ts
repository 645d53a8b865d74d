import { action } from './action.js';

await action(process.env);
