import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

interface Component {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly purl: string;
  readonly 'bom-ref': string;
  readonly licenses: readonly unknown[];
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
}
interface Sbom {
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}
interface Product {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}
interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly integrity?: string }>>;
}

const HOSTS = ['github', 'cli'];
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const product = JSON.parse(readFileSync('package.json', 'utf8')) as Product;

let valid: ValidateFunction;
beforeAll(() => {
  valid = official();
});

describe.each(HOSTS)('the bill of materials of %s', (host) => {
  const sbom = read(host);

  test('is CycloneDX 1.6 by its official schema', () => {
    expect([valid(sbom), valid.errors]).toEqual([true, null]);
    expect(sbom.specVersion).toBe('1.6');
  });

  test('lists the packages whose licences the bundle carries, each with a licence', () => {
    const listed = sbom.components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`);
    expect([...new Set(listed)].sort()).toEqual(noticed(host).sort());
    expect(sbom.components.filter(({ licenses }) => licenses?.length !== 1)).toEqual([]);
  });

  test('gives each package the version and the hash of the lockfile', () => {
    for (const component of sbom.components) {
      const locked = lockfile.packages[component['bom-ref']];
      expect([component['bom-ref'], component.version]).toEqual([component['bom-ref'], locked?.version]);
      expect(component.hashes.map(({ alg, content }) => `${alg} ${content}`)).toEqual([
        sha512(locked?.integrity ?? ''),
      ]);
    }
  });

  test('names packages by purl, so that scanners find them', () => {
    const purls = sbom.components.map(({ purl }) => purl);
    expect(purls).toEqual(
      sbom.components.map(({ group, name, version }) => {
        return `pkg:npm/${group === undefined ? '' : `${group.replace('@', '%40')}/`}${name}@${version}`;
      }),
    );
    expect(purls).toContain(`pkg:npm/yaml@${product.dependencies.yaml}`);
  });

  test('says what brought a package in', () => {
    const graph = new Map(sbom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn ?? []]));
    const refs = sbom.components.map((component) => component['bom-ref']);
    expect([...graph.keys()].sort()).toEqual(['.', ...refs].sort());
    expect(sbom.metadata.component['bom-ref']).toBe('.');
    const direct = Object.keys(product.dependencies).map((name) => `node_modules/${name}`);
    expect(graph.get('.')).toEqual(direct.filter((ref) => refs.includes(ref)).sort());
  });

  test('is of this version and has nothing that differs from one build to the next', () => {
    expect(sbom.metadata).toEqual({
      component: expect.objectContaining({ name: `aml-promote-${host}`, version: product.version }),
    });
    expect(sbom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

test('two bundles do not share a serial number', () => {
  expect(new Set(HOSTS.map((host) => read(host).serialNumber)).size).toBe(HOSTS.length);
});

test('the schema refuses a bill with a licence that is none', () => {
  const sbom = read('cli');
  const broken = { ...sbom, components: [{ ...sbom.components[0], licenses: [{ license: { id: 'Nothing-1.0' } }] }] };
  expect(valid(broken)).toBe(false);
});

function read(host: string): Sbom {
  return JSON.parse(readFileSync(`dist/${host}/sbom.cdx.json`, 'utf8')) as Sbom;
}

function noticed(host: string): string[] {
  const text = readFileSync(`dist/${host}/licenses.txt`, 'utf8');
  return [...text.matchAll(/^-{80}\n\n(\S+ \S+) \(.+\)\n\n\S/gm)].map((match) => match[1] ?? '');
}

function sha512(integrity: string): string {
  return `SHA-512 ${Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')}`;
}

/** The schema files that the CycloneDX project ships with its own library. */
function official(): ValidateFunction {
  const folder = join(
    createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json'),
    '../res/schema',
  );
  const schema = (name: string): object => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object;
  const ajv = new Ajv({ strict: false, validateFormats: true });
  formats.default(ajv);
  // Every address of ours is ASCII, for which an IRI is a URI; there is no e-mail address.
  const uri = ajv.formats['uri-reference'];
  if (uri === undefined) throw new Error('ajv-formats brings no uri-reference');
  ajv.addFormat('iri-reference', uri);
  ajv.addFormat('idn-email', () => false);
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'].map((part) => `${part}.SNAPSHOT.schema.json`))
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}`);
  return ajv.compile(schema('bom-1.6.SNAPSHOT.schema.json'));
}
