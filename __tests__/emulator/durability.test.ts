import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EmulatorError, startEmulator } from '../../src/emulator/server.js';
import { assetPath, call, emulator, pages, scratch, seedFile, versionId, versions } from './harness.js';

const JOURNAL = 'assets.jsonl';
const BUILT = join(process.cwd(), 'lib/emulator/server.js');

async function child(data: string): Promise<{ url: string; process: ChildProcess }> {
  const script = `
    const { startEmulator } = await import(${JSON.stringify(BUILT)});
    console.log((await startEmulator({ port: 0, data: ${JSON.stringify(data)} })).url);`;
  const process_ = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = await once(process_.stdout, 'data');
  return { url: String(chunk).trim(), process: process_ };
}

describe('a data directory', () => {
  it('has every write that was answered before the process was killed', async () => {
    if (!existsSync(BUILT)) {
      throw new Error('lib/emulator is missing: npm run compile');
    }
    const data = scratch();
    const killed = await child(data);
    const server = { url: killed.url, close: async () => undefined };
    const answered: string[] = [];
    const dies = once(killed.process, 'exit');
    setTimeout(() => killed.process.kill('SIGKILL'), 150);
    for (let number = 1; ; number += 1) {
      const put = await call(server, 'PUT', versionId(`${number}`), { properties: { n: '1' } }).catch(() => undefined);
      if (put === undefined) {
        break;
      }
      answered.push(`${number}`);
    }
    await dies;
    const again = await emulator({ data });
    const found = (await pages(again, '$top=100000')).flat();
    expect(answered.length).toBeGreaterThan(0);
    expect(found).toEqual(expect.arrayContaining(answered));
    expect(found.length - answered.length).toBeLessThanOrEqual(1);
  });

  it('forgets half a line, and writes on behind it', async () => {
    const data = scratch();
    const first = await startEmulator({ port: 0, data });
    await call(first, 'PUT', versionId('1'), { properties: { stage: 'Staging' } });
    await first.close();
    appendFileSync(join(data, JOURNAL), '{"put":{"id":"/subscr');
    const second = await startEmulator({ port: 0, data });
    await call(second, 'PUT', versionId('2'), { properties: {} });
    await second.close();
    expect(await pages(await emulator({ data }), '')).toEqual([['2', '1']]);
  });

  it('keeps order, digits, odd keys and the deepest body over a restart', async () => {
    const data = scratch();
    const first = await startEmulator({ port: 0, data });
    const deep = `${'{"a":'.repeat(62)}1.0${'}'.repeat(62)}`;
    for (const version of ['1', '2', '3']) {
      await call(first, 'PUT', versionId(version), `{"properties":{"deep":${deep},"__proto__":1e400},"top":1.50}`);
    }
    await call(first, 'PUT', versionId('1'), '{"properties":{"stage":"Production","big":12345678901234567890}}');
    await call(first, 'DELETE', versionId('2'));
    const before = await call(first, 'GET', `${versionId('1').replace(/\/1$/, '')}?listViewType=All`);
    expect(before.json.value).toHaveLength(2);
    await first.close();
    const again = await emulator({ data });
    const after = await call(again, 'GET', `${versionId('1').replace(/\/1$/, '')}?listViewType=All`);
    expect(after.text).toBe(before.text);
  });

  it('wins over the seed for what it knows: changed stays changed, deleted stays deleted', async () => {
    const data = scratch();
    const seed = seedFile(versions(3, () => ({ stage: 'None' })));
    const first = await startEmulator({ port: 0, data, seed });
    await call(first, 'PUT', versionId('1'), { properties: { stage: 'Production' } });
    await call(first, 'DELETE', versionId('2'));
    await first.close();
    const more = seedFile(versions(4, () => ({ stage: 'None' })));
    for (const again of [seed, more]) {
      const server = await startEmulator({ port: 0, data, seed: again });
      expect((await call(server, 'GET', versionId('1'))).json.properties.stage).toBe('Production');
      expect((await call(server, 'GET', versionId('2'))).status).toBe(404);
      await server.close();
    }
    expect(await pages(await emulator({ data }), '')).toEqual([['4', '3', '1']]);
  });

  it('shrinks to what there is at every start', async () => {
    const data = scratch();
    const first = await startEmulator({ port: 0, data });
    for (let round = 0; round < 20; round += 1) {
      await call(first, 'PUT', versionId('1'), { properties: { description: `${round}` } });
    }
    await first.close();
    await (await startEmulator({ port: 0, data })).close();
    expect(readFileSync(join(data, JOURNAL), 'utf8').split('\n')).toHaveLength(2);
  });

  it('belongs to the newest emulator: the older one refuses to write', async () => {
    const data = scratch();
    const older = await emulator({ data });
    const newer = await emulator({ data });
    const refused = await call(older, 'PUT', versionId('1'), { properties: {} });
    expect([refused.status, refused.json.error.code]).toEqual([500, 'InternalServerError']);
    expect(refused.json.error.message).toContain('another emulator');
    expect((await call(older, 'GET', versionId('1'))).status).toBe(404);
    expect((await call(newer, 'PUT', versionId('1'), { properties: {} })).status).toBe(201);
  });

  it('has every kind, in its order, with its container, as it was answered', async () => {
    const data = scratch();
    const first = await startEmulator({ port: 0, data, polls: 0 });
    const puts: readonly (readonly [string, object])[] = [
      [assetPath('data/d/versions/2'), { dataType: 'uri_folder', dataUri: 'azureml://datastores/b/paths/x' }],
      [assetPath('data/d/versions/1'), { dataType: 'uri_folder', dataUri: 'azureml://datastores/b/paths/x' }],
      [assetPath('environments/e/versions/1'), { image: 'x', condaFile: 'name: a' }],
      [assetPath('components/c/versions/1'), { componentSpec: { type: 'command', is_deterministic: true } }],
      [assetPath('codes/k/versions/1'), { codeUri: 'https://x' }],
      [assetPath('models/m'), { description: 'mine', isArchived: true }],
      [assetPath('models/m/versions/1', 'registries'), { modelUri: 'https://x' }],
    ];
    const shown = async (server: Awaited<ReturnType<typeof emulator>>) => {
      const answers = [];
      for (const path of [...puts.map(([put]) => put), assetPath('data/d'), assetPath('data/d/versions')]) {
        answers.push((await call(server, 'GET', path)).text);
      }
      return answers;
    };
    for (const [path, properties] of puts) {
      await call(first, 'PUT', path, { properties });
    }
    await call(first, 'DELETE', assetPath('environments/gone'));
    const before = await shown(first);
    await first.close();
    expect(await shown(await emulator({ data }))).toEqual(before);
    expect(await shown(await emulator({ data }))).toEqual(before);
  });

  it('is read also when it was written while only models were kept', async () => {
    const data = scratch();
    const former = join(data, 'model-versions.jsonl');
    const put = JSON.stringify({ put: { id: versionId('1'), properties: { stage: 'Staging' }, systemData: {} } });
    writeFileSync(former, `${JSON.stringify({ delete: versionId('2') })}\n${put}\n`);
    const server = await emulator({ data, seed: seedFile(versions(2)) });
    expect((await call(server, 'GET', versionId('1'))).json.properties.stage).toBe('Staging');
    expect((await call(server, 'GET', versionId('2'))).status).toBe(404);
    expect([existsSync(former), existsSync(join(data, JOURNAL))]).toEqual([false, true]);
  });

  it('remembers that a container was deleted, with the versions that the seed brings again', async () => {
    const data = scratch();
    const seed = seedFile(versions(2));
    const container = versionId('1').replace(/\/versions.*/, '');
    const first = await startEmulator({ port: 0, data, seed });
    await call(first, 'DELETE', container);
    await call(first, 'PUT', versionId('3'), { properties: {} });
    await first.close();
    expect(await pages(await emulator({ data, seed }), '')).toEqual([['3']]);
  });

  it('is named, with the line, when somebody damaged it', async () => {
    const data = scratch();
    writeFileSync(join(data, JOURNAL), '{"put":1}\n');
    await expect(startEmulator({ port: 0, data })).rejects.toThrow(/assets\.jsonl:1: /);
  });

  it('must be a directory', async () => {
    const refused = await startEmulator({ port: 0, data: seedFile([]) }).catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(EmulatorError);
    expect(String(refused)).not.toContain('\n');
  });
});

describe('starting and stopping', () => {
  it('says which port is in use', async () => {
    const { url } = await emulator();
    const port = Number(new URL(url).port);
    await expect(startEmulator({ port })).rejects.toThrow(`port ${port} is in use`);
    await expect(startEmulator({ port: 70_000 })).rejects.toThrow(EmulatorError);
  });

  it('listens on loopback and closes connections that a client keeps open', async () => {
    const server = await startEmulator({ port: 0 });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await call(server, 'GET', versionId('1'));
    const startedAt = performance.now();
    await server.close();
    await server.close();
    expect(performance.now() - startedAt).toBeLessThan(4000);
    await expect(fetch(server.url)).rejects.toThrow();
  });
});
