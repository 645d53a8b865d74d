/** `v1.2.3` as numbers, or undefined where it is not the tag of a release: no pre-releases, no leading zeros. */
export function versionOf(tag) {
  const match = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(tag);
  return match === null ? undefined : match.slice(1).map(Number);
}

/** Negative where `a` is the older of two versions. */
export function compareVersions(a, b) {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
