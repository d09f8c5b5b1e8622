import type { FunctionMetadata } from "../functions-doc/function-host";

export declare function describeFunctions(entry: string): Promise<{
  readonly metadata: { readonly functions: readonly FunctionMetadata[] };
  readonly associate: readonly {
    readonly id: string;
    readonly functionName: string;
    readonly sourceFileName: string;
  }[];
}>;
