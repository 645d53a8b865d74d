// What is in a bundle, as CycloneDX 1.6: without the time, so that the same bundle always has the same bytes.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import parseLicense from 'spdx-expression-parse';

const INDENT = 2;
const licences = new Contrib.License.Factories.LicenseFactory(parseLicense);

/**
 * The bill of materials of one bundle, as JSON. `packages` maps the folders of what went into it to their manifests.
 * The lockfile of `root`, where there is one, knows the hash of each package's archive.
 */
export function billOfMaterials(root, host, packages) {
  const product = read(root, 'package.json');
  const locked = existsSync(join(root, 'package-lock.json')) ? read(root, 'package-lock.json').packages : {};
  const sorted = [...packages].sort(([a], [b]) => compare(keyOf(root, a), keyOf(root, b)));
  const components = new Map(
    sorted.map(([folder, manifest]) => {
      const key = keyOf(root, folder);
      return [key, { manifest, component: component(manifest, key, locked[key]) }];
    }),
  );
  for (const [key, { manifest, component }] of components) depend(component, manifest, key, components);

  const own = new Models.Component(Enums.ComponentType.Application, `${product.name}-${host}`, {
    bomRef: '.',
    version: product.version,
    licenses: new Models.LicenseRepository(
      product.license === undefined ? [] : [licences.makeFromString(product.license)],
    ),
  });
  depend(own, product, '', components);
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: own }),
    components: new Models.ComponentRepository([...components.values()].map(({ component }) => component)),
  });
  bom.serialNumber = `urn:uuid:${uuidOf(json(bom))}`;
  return json(bom);
}

function component({ name, version, license }, key, { integrity } = {}) {
  const [, group, bare] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name);
  return new Models.Component(Enums.ComponentType.Library, bare, {
    bomRef: key,
    group,
    version,
    purl: new PackageURL('npm', group, bare, version, undefined, undefined).toString(),
    licenses: new Models.LicenseRepository([licences.makeFromString(license)]),
    hashes: new Models.HashDictionary(integrity === undefined ? [] : hashes(integrity)),
  });
}

/** The integrity is the hash of the archive that the registry serves: base64 there, hex here. */
function hashes(integrity) {
  return integrity.split(' ').map(Contrib.FromNodePackageJson.Utils.parsePackageIntegrity);
}

/** What of its dependencies went into the bundle too, each where Node finds it: in the nearest `node_modules`. */
function depend(component, manifest, key, components) {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = manifest;
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies, ...peerDependenciesMeta });
  for (const name of names.sort(compare)) {
    const found = candidates(key, name).find((candidate) => components.has(candidate));
    if (found !== undefined) component.dependencies.add(components.get(found).component.bomRef);
  }
}

function candidates(key, name) {
  return ['', ...ancestors(key).map((folder) => `${folder}/`)]
    .reverse()
    .map((parent) => `${parent}node_modules/${name}`);
}

/** The packages around a package, and itself, from the outermost in. */
function ancestors(key) {
  const parts = key.split(/(?:^|\/)node_modules\//).slice(1);
  return parts.map((_, index) =>
    parts
      .slice(0, index + 1)
      .map((part) => `node_modules/${part}`)
      .join('/'),
  );
}

/** A folder as the lockfile names it. */
function keyOf(root, folder) {
  return relative(root, resolve(root, folder)).split(sep).join('/');
}

function read(root, name) {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}

/** RFC 9562, version 8: 122 bits of the content's SHA-256. */
function uuidOf(content) {
  const digest = createHash('sha256').update(content).digest();
  digest[6] = (digest[6] & 0x0f) | 0x80;
  digest[8] = (digest[8] & 0x3f) | 0x80;
  const hex = digest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

function json(bom) {
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { space: INDENT })}\n`;
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
