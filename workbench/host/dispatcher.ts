import { ActionType, PathType, type Action, type ArgumentInfo, type Batch, type BatchResult } from "./batch";
import { HostError, invalidReference, notImplemented } from "./host-error";
import { HostObject } from "./host-object";
import { query } from "./query";

/** What a batch starts from. */
export interface ObjectSpace {
  root: HostObject;
  /** A service asked for by name, such as "Microsoft.ExcelServices.CustomFunctions". */
  service(name: string): HostObject | null;
  /** An object kept from an earlier batch. */
  kept(referenceId: string): HostObject | null;
}

/** Who hears of calls that the workbench does not have, and of its own faults. */
export interface FailureWatch {
  onUnknown(what: string): void;
  onFault(error: unknown): void;
}

/**
 * Subscriptions to the events that the workbench raises. There is nothing to do for them: every event is sent to an
 * add-in that listens at all, and office.js picks those that it has handlers for.
 */
const raisedEvents =
  /^_(Register|Unregister)(DataChanged|SelectionChanged|Activated|Deactivated|Added|Deleted|FormatChanged)Event$/;

/**
 * Carries out one batch, action by action. As in Excel, what was done before a failing action stays done, and nothing
 * after it is.
 */
export function execute(batch: Batch, space: ObjectSpace, watch: FailureWatch): BatchResult {
  const run = new BatchRun(batch, space);
  const result: BatchResult = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) result.TraceIds.push(action.Id);
      result.Results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      const failure = asHostError(error);
      if (failure.code === "NotImplemented") watch.onUnknown(failure.location);
      if (failure.code === "GeneralException") watch.onFault(error);
      result.Error = {
        Code: failure.code,
        Message: failure.message,
        Location: failure.location,
        HttpStatusCode: failure.httpStatus,
        ActionIndex: index,
      };
      break;
    }
  }
  return result;
}

class BatchRun {
  /** Objects by path id. Paths that create something must run once per batch, not once per use. */
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly space: ObjectSpace,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.object(action.ObjectPathId ?? 0);
    if (object === null) return this.performOnNull(action);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object.identity();
      case ActionType.query:
      case ActionType.queryAsJson:
        return query(object, action.QueryInfo ?? {});
      case ActionType.method:
        return this.callForValue(object, action);
      case ActionType.setProperty:
        object.write(action.Name ?? "", this.values(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        this.update(object, action.ObjectState ?? {});
        return null;
      default:
        throw notImplemented(`action of type ${action.ActionType}`);
    }
  }

  private performOnNull(action: Action): null {
    const harmless = action.ActionType !== ActionType.method && action.ActionType !== ActionType.setProperty;
    if (harmless || action.Name?.startsWith("_")) return null;
    throw new HostError("ItemNotFound", "The object is a null object.", action.Name ?? "", 404);
  }

  private callForValue(object: HostObject, action: Action): unknown {
    const name = action.Name ?? "";
    if (raisedEvents.test(name)) return null;
    const value = object.call(name, this.values(action.ArgumentInfo));
    return value instanceof HostObject ? value.identity() : (value ?? null);
  }

  private update(object: HostObject, values: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(values)) {
      const member = object.memberNamed(name);
      if (!member) throw notImplemented(`${object.type.name}.${name} =`);
      object.write(member.name, value);
    }
  }

  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const found = this.find(id);
    this.objects.set(id, found);
    return found;
  }

  private find(id: number): HostObject | null {
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", "The object path does not work.", `path ${id}`);
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.space.root;
      case PathType.newService: {
        const service = this.space.service(path.Name);
        if (!service) throw notImplemented(`service ${path.Name}`);
        return service;
      }
      case PathType.reference: {
        const kept = this.space.kept(path.Name);
        if (!kept) throw invalidReference(path.Name);
        return kept;
      }
      case PathType.nullObject:
        return null;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return parent.child(path.Name);
      case PathType.indexer:
        return parent.item(this.values(path.ArgumentInfo)[0]);
      case PathType.method: {
        const result = parent.call(path.Name, this.values(path.ArgumentInfo));
        if (result === null || result instanceof HostObject) return result;
        throw notImplemented(`${parent.type.name}.${path.Name}() as an object`);
      }
      default:
        throw notImplemented(`path of type ${path.ObjectPathType}`);
    }
  }

  private values(info: ArgumentInfo | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const path = paths?.[index];
      if (!path) return value;
      if (typeof path === "number") return this.object(path);
      return (value as unknown[]).map((item, place) => (path[place] ? this.object(path[place]) : item));
    });
  }
}

/** A fault of the workbench itself is shown as Excel shows its own: GeneralException, with what went wrong. */
function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new HostError("GeneralException", `Workbench: ${message}`, "Workbench", 500);
}
