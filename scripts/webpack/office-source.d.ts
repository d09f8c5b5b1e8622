export type OfficeKind = "cdn" | "cdn-cn" | "local";

export declare function officeSource(kind: OfficeKind): {
  readonly kind: OfficeKind;
  readonly script: string;
  readonly files: readonly {
    readonly from: string;
    readonly to: string;
    readonly info: { readonly minimized: true };
  }[];
  readonly policy: string;
};

export declare function sitePolicy(): string;
