/** What the runtime of Excel offers to functions: the error class and its codes, and the registry that `associate` fills. */
class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export const runtime = {
  Error: CustomFunctionsError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  registry: new Map<string, (...args: unknown[]) => unknown>(),
  associate(id: string, implementation: (...args: unknown[]) => unknown): void {
    runtime.registry.set(id.toUpperCase(), implementation);
  },
};

(globalThis as { CustomFunctions?: unknown }).CustomFunctions = runtime;
