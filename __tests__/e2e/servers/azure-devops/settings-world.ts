/** How a project is set up, beside what a promotion reads. */
export interface Settings {
  /** Who may use a resource; what is not here is open to nobody by name. */
  readonly permissions: readonly {
    readonly type: 'environment' | 'endpoint';
    readonly id: string;
    readonly all: boolean;
    readonly pipelines: readonly number[];
  }[];
  /** Roles on environments, by id: identities of the world, with the name of a role. */
  readonly roles: Readonly<Record<string, readonly { readonly who: string; readonly role: string }[]>>;
  /** Of the security namespace "Git Repositories". */
  readonly acls: readonly {
    readonly token: string;
    readonly inherit: boolean;
    readonly entries: readonly { readonly descriptor: string; readonly allow: number; readonly deny: number }[];
  }[];
  readonly general: Readonly<Record<string, boolean>>;
}
