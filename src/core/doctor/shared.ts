import type { Diagnosis } from './diagnosis.js';
import { ledgerNotShared } from './ledger-not-shared.js';
import { ledgerOff } from './ledger-off.js';
import { plannerMayWrite } from './planner-may-write.js';

/** What is looked for on every host: nothing of it depends on how a host is set up. */
export const SHARED_DIAGNOSES: readonly Diagnosis<unknown>[] = [ledgerOff, ledgerNotShared, plannerMayWrite];
