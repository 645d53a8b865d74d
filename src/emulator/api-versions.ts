import { ArmError } from './arm-errors.js';

/** What one api-version knows about a model version. */
export interface ApiVersion {
  readonly name: string;
  /** `stage` and `provisioningState` exist. */
  readonly hasStage: boolean;
  /** `autoDeleteSetting` and `intellectualProperty` exist, and the list takes `stage=`. */
  readonly hasPreviewKeys: boolean;
}

/**
 * Versions of `workspaces/models/versions` from 2022-05-01 on, in the order of the service's history: the published
 * resource references and change log up to 2026-03-01, the 2026 descriptions for the last two.
 */
const BEFORE_STAGE = [
  '2022-05-01',
  '2022-06-01-preview',
  '2022-10-01',
  '2022-10-01-preview',
  '2022-12-01-preview',
  '2023-02-01-preview',
];

/**
 * The previews in which a model also has `autoDeleteSetting` and `intellectualProperty` (recorded 2023-05-10 at
 * 2023-04-01-preview) and its list takes `stage`.
 */
const WITH_PREVIEW_KEYS = [
  '2023-04-01-preview',
  '2023-06-01-preview',
  '2023-08-01-preview',
  '2024-01-01-preview',
  '2024-04-01-preview',
];

const WITH_STAGE = [
  '2023-04-01',
  '2023-10-01',
  '2024-04-01',
  '2024-07-01-preview',
  '2024-10-01',
  '2024-10-01-preview',
  '2025-01-01-preview',
  '2025-04-01',
  '2025-04-01-preview',
  '2025-06-01',
  '2025-07-01-preview',
  '2025-09-01',
  '2025-10-01-preview',
  '2025-12-01',
  '2026-03-01',
  '2026-05-01',
  '2026-05-15-preview',
];

const KNOWN: ReadonlyMap<string, ApiVersion> = new Map(
  [
    ...BEFORE_STAGE.map((name) => ({ name, hasStage: false, hasPreviewKeys: false })),
    ...WITH_PREVIEW_KEYS.map((name) => ({ name, hasStage: true, hasPreviewKeys: true })),
    ...WITH_STAGE.map((name) => ({ name, hasStage: true, hasPreviewKeys: false })),
  ].map((version) => [version.name, version]),
);

/**
 * The api-version of a request.
 *
 * @throws ArmError 400, with the codes and sentences that Azure Resource Manager uses for a missing and an unknown one.
 */
export function apiVersion(name: string | undefined): ApiVersion {
  if (name === undefined || name === '') {
    throw new ArmError(400, {
      code: 'MissingApiVersionParameter',
      message: 'The api-version query parameter (?api-version=) is required for all requests.',
    });
  }
  const version = KNOWN.get(name.toLowerCase());
  if (version === undefined) {
    const supported = [...KNOWN.keys()].sort().join(', ');
    throw new ArmError(400, {
      code: 'InvalidApiVersionParameter',
      message: `The api-version '${name}' is invalid. The supported versions are '${supported}'.`,
    });
  }
  return version;
}
