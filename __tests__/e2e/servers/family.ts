import { spawnSync } from 'node:child_process';

/** Kills a process at once, with everything that it has started, whichever groups that is in. */
export function killFamily(pid: number): void {
  // Stopped, it starts nothing more while its children are looked for.
  signal(pid, 'SIGSTOP');
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const all = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const family = [pid];
  for (const member of family)
    for (const [child, parent] of all) if (parent === member && child !== undefined) family.push(child);
  for (const member of family) signal(member, 'SIGKILL');
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}
