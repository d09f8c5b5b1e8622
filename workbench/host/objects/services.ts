import type { InvocationResult } from "../functions/function-results";
import { hostType, type HostObject, type ObjectType } from "../host-object";

/** What the add-in's runtime asks of its surroundings rather than of the workbook. */
export interface RuntimeHost {
  /** The add-in can now run custom functions. */
  functionsReady(): void;
  functionResults(results: InvocationResult[]): void;
  setPaneVisible(visible: boolean): void;
  readonly paneVisible: boolean;
  setControlEnabled(controlId: string, enabled: boolean): void;
}

const internalServiceType: ObjectType<RuntimeHost> = hostType<RuntimeHost>({
  name: "AddinInternalService",
  methods: {
    NotifyActionHandlerReady: () => undefined,
  },
});

const customFunctionsServiceType: ObjectType<RuntimeHost> = hostType<RuntimeHost>({
  name: "CustomFunctions",
  methods: {
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: (runtime) => runtime.functionsReady(),
    /** [id, succeeded, value, error code] for each call. */
    SetInvocationArrayResults: (runtime, parameters) => {
      const list = parameters.any(0) as [number, boolean, unknown, number?][];
      runtime.functionResults(list.map(([id, succeeded, value, error]) => ({ id, succeeded, value, error })));
    },
    SetInvocationResults: (runtime, parameters) => {
      const list = parameters.any(0) as { id: number; failed?: boolean; value?: unknown; errorCode?: number }[];
      runtime.functionResults(
        list.map(({ id, failed, value, errorCode }) => ({ id, succeeded: !failed, value, error: errorCode })),
      );
    },
  },
});

const appRuntimeServiceType: ObjectType<RuntimeHost> = hostType<RuntimeHost>({
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: () => "Inactive",
    GetAppRuntimeState: (runtime) => (runtime.paneVisible ? "Visible" : "Background"),
    SetAppRuntimeStartState: () => undefined,
    SetAppRuntimeState: (runtime, parameters) => runtime.setPaneVisible(parameters.text(0) === "Visible"),
  },
});

interface RibbonControl {
  runtime: RuntimeHost;
  id: string;
}

const ribbonControlType: ObjectType<RibbonControl> = hostType<RibbonControl>({
  name: "RibbonControl",
  properties: {
    Enabled: { get: () => true, set: ({ runtime, id }, enabled) => runtime.setControlEnabled(id, enabled === true) },
    Id: { get: ({ id }) => id },
  },
  methods: {
    SetEnabled: ({ runtime, id }, parameters) => runtime.setControlEnabled(id, parameters.flag(0)),
  },
});

const ribbonType: ObjectType<RuntimeHost> = hostType<RuntimeHost>({
  name: "Ribbon",
  methods: {
    GetButton: (runtime, parameters) => ribbonControlType.of({ runtime, id: parameters.text(0) }),
  },
});

const services: [RegExp, ObjectType<RuntimeHost>][] = [
  [/AddinInternalService$/, internalServiceType],
  [/CustomFunctions$/, customFunctionsServiceType],
  [/AppRuntime/, appRuntimeServiceType],
  [/Ribbon/, ribbonType],
];

export function findService(name: string, runtime: RuntimeHost): HostObject | null {
  return services.find(([pattern]) => pattern.test(name))?.[1].of(runtime) ?? null;
}
