/** `functions.json`, as custom-functions-metadata writes it. */
export interface FunctionsFile {
  functions: FunctionMetadata[];
  /** Errors among the arguments of parameters that take anything are passed on instead of becoming the result. */
  allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMetadata[];
  options?: { requiresAddress?: boolean };
}

export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: "string" | "number" | "boolean" | "any";
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  /** The last parameter may come any number of times. */
  repeating?: boolean;
}

/** The parameter that an argument is for; arguments beyond a repeating one belong to it. */
export function parameterAt(metadata: FunctionMetadata, index: number): ParameterMetadata | undefined {
  const last = metadata.parameters.at(-1);
  return metadata.parameters[index] ?? (last?.repeating ? last : undefined);
}

export function argumentCounts(metadata: FunctionMetadata): { least: number; most: number } {
  const least = metadata.parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const most = metadata.parameters.at(-1)?.repeating ? 255 : metadata.parameters.length;
  return { least, most };
}
