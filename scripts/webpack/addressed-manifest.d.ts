export declare const developmentAddress: string;
export declare function servedAddress(text: string): string;
export declare function addressedManifest(
  manifest: string,
  build: { readonly address: string; readonly version: string },
): string;
