import { ArmError } from './arm-errors.js';

/** What one api-version knows about assets. */
export interface ApiVersion {
  readonly name: string;
  /** `stage` of models and environments, and `provisioningState`, exist. */
  readonly hasStage: boolean;
  /**
   * `autoDeleteSetting` and `intellectualProperty` exist, data and components have a `stage` too, and lists take
   * `stage=`.
   */
  readonly hasPreviewKeys: boolean;
  /** Registries are places in ARM: in previews from 2022-10-01-preview on, in stable versions from 2023-04-01 on. */
  readonly hasRegistries: boolean;
  /** `POST .../publish` exists: from 2023-10-01 on. */
  readonly hasPublish: boolean;
}

/** The one version of the data plane of registries (recorded 2022-09-28 to 2023-04-20). It shows the keys of 2022-05-01. */
export const DATA_PLANE: ApiVersion = {
  name: '2021-10-01-dataplanepreview',
  hasStage: false,
  hasPreviewKeys: false,
  hasRegistries: true,
  hasPublish: false,
};

/**
 * Versions of assets from 2022-05-01 on, in the order of the service's history: the published
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
 * The previews in which assets also have `autoDeleteSetting` and `intellectualProperty` (recorded 2023-05-10 at
 * 2023-04-01-preview), data and components a `stage`, and lists take `stage`.
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
  ].map((version) => [
    version.name,
    { ...version, hasRegistries: version.name > '2022-10-01', hasPublish: version.name >= '2023-10-01' },
  ]),
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

/**
 * The api-version of a request to the data plane.
 *
 * @throws ArmError 400 for any other than the recorded one.
 */
export function dataPlaneVersion(name: string | undefined): ApiVersion {
  if (name?.toLowerCase() !== DATA_PLANE.name) {
    const message = `The api-version '${name ?? ''}' is invalid. The data plane knows '${DATA_PLANE.name}'.`;
    throw new ArmError(400, { code: 'InvalidApiVersionParameter', message });
  }
  return DATA_PLANE;
}
