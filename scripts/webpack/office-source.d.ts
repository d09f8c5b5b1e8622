export declare function officeSource(kind: "cdn" | "local"): {
  readonly kind: "cdn" | "local";
  readonly script: string;
  readonly files: readonly {
    readonly from: string;
    readonly to: string;
    readonly info: { readonly minimized: true };
  }[];
  readonly policy: string;
};
