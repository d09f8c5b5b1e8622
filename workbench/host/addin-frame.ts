import type { EventEntry } from "./host-events";
import { RequestChannel, type BatchHost } from "./request-channel";
import { requirementSets } from "./requirement-sets";
import { ActionKind, DispatchId, ResponseKind, readRequest, writeResponse, type MethodCall } from "./xdm-messages";

/** What the frame speaks for: the workbook behind it. */
export interface AddinHost extends BatchHost {
  /** Key and JSON text of each of the document's settings. */
  settings(): [string, string][];
  saveSettings(settings: [string, string][]): void;
  onUnknown(what: string): void;
}

export interface AddinFrameOptions {
  url: string;
  title: string;
  locale: string;
  /** Overrides of the announced requirement sets, such as { ExcelApi: "1.9" }. */
  sets?: Readonly<Record<string, string>>;
}

const unknownMethod = 5001;

/** office.js's host flags: 1 shared runtime, 2 custom functions. */
const sharedRuntimeWithFunctions = "3";

/**
 * The add-in in its iframe, and the conversation with the office.js inside it: the same that Excel on the web has. The
 * add-in and office.js run as they are; nothing is put into their page.
 */
export class AddinFrame {
  readonly element = document.createElement("iframe");
  readonly channel: RequestChannel;

  /** Fresh for each frame: office.js caches settings in the session storage under this name. */
  private readonly conversation = `workbench-${crypto.randomUUID()}`;
  private readonly controlId = "workbench-pane";
  private readonly subscriptions = new Map<string, number>();
  private readonly waitingEvents: EventEntry[] = [];
  private readonly listener = (event: MessageEvent): void => this.receive(event);
  private readonly origin: string;

  constructor(
    private readonly host: AddinHost,
    private readonly options: AddinFrameOptions,
  ) {
    this.channel = new RequestChannel(host);
    this.origin = new URL(options.url, location.href).origin;
    this.element.title = options.title;
    // The name must stand before the frame does; a later one never reaches the page.
    this.element.name = this.windowName();
    this.element.src = options.url;
    addEventListener("message", this.listener);
  }

  /** Ends the conversation and takes the frame away. */
  remove(): void {
    removeEventListener("message", this.listener);
    this.element.remove();
  }

  get listensToEvents(): boolean {
    return this.subscriptions.has("richApiMessage");
  }

  /** Sent at once, or as soon as the add-in listens. */
  sendEvents(entries: EventEntry[]): void {
    this.waitingEvents.push(...entries);
    this.flushEvents();
  }

  /** A ribbon button that runs a function of the add-in. */
  invokeCommand(controlId: string, functionName: string): void {
    const details = JSON.stringify({ source: { id: controlId } });
    this.post("appCommandInvoked", {
      AppCommandInvokedEvent: [controlId, functionName, details],
      0: controlId,
      1: functionName,
      2: details,
    });
  }

  documentSelectionChanged(): void {
    this.post("documentSelectionChanged", {});
  }

  private flushEvents(): void {
    if (!this.listensToEvents || this.waitingEvents.length === 0) return;
    this.post("richApiMessage", { ArrayData: this.waitingEvents.splice(0) });
  }

  /** The values that Excel on the web passes; as the frame's name they leave the add-in's address alone. */
  private windowName(): string {
    const { locale } = this.options;
    const noCorrelation = "00000000-0000-0000-0000-000000000000";
    const host = ["Excel", "Web", "16.01", locale, noCorrelation, "", "disableLogging", sharedRuntimeWithFunctions];
    return JSON.stringify({
      hostInfo: host.join("|"),
      xdmInfo: [this.conversation, this.controlId, location.origin].join("|"),
      serializerVersion: "1",
      flights: "[]",
      baseFrameName: "workbench",
    });
  }

  private receive(event: MessageEvent): void {
    if (event.source !== this.element.contentWindow || event.origin !== this.origin) return;
    const request = readRequest(event.data, this.conversation);
    if (!request) return;
    const reply = (data: unknown): void =>
      this.send(request._actionName, request._correlationId, ResponseKind.reply, data);
    switch (request._actionType) {
      case ActionKind.registerEvent:
        this.subscriptions.set(request._actionName, request._correlationId);
        reply({ Error: 0, Version: 1 });
        this.flushEvents();
        break;
      case ActionKind.unregisterEvent:
        this.subscriptions.delete(request._actionName);
        reply({ Error: 0, Version: 1 });
        break;
      default:
        this.answer(request._actionName, request._data, reply);
    }
  }

  private answer(action: string, data: unknown, reply: (data: unknown) => void): void {
    if (action === "ContextActivationManager_getAppContextAsync") reply(this.appContext());
    else if (action === "ContextActivationManager_notifyHost") reply(null);
    else if (action === "executeMethod") this.executeMethod(data as MethodCall, reply);
    else {
      this.host.onUnknown(`message ${action}`);
      reply(null);
    }
  }

  private executeMethod(call: MethodCall, reply: (data: unknown) => void): void {
    const id = call.DdaMethod.DispatchId;
    switch (id) {
      case DispatchId.richApi:
        return this.executeBatch(String(call.ArrayData?.[4] ?? ""), reply);
      case DispatchId.saveSettings:
        this.host.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
        return reply({ Version: 1, Error: 0 });
      case DispatchId.refreshSettings: {
        const settings = this.host.settings().map(([Name, Value]) => ({ Name, Value }));
        return reply({ Version: 1, Error: 0, Properties: { Settings: settings } });
      }
      case DispatchId.appCommandCompleted:
        return reply({ Version: 1, Error: 0 });
      default:
        this.host.onUnknown(`method ${id}`);
        return reply({ Version: 1, Error: unknownMethod });
    }
  }

  private executeBatch(body: string, reply: (data: unknown) => void): void {
    this.channel.request(body, (answer) =>
      reply(
        "json" in answer
          ? { Version: 1, Error: 0, Data: [200, ["content-type", "application/json"], answer.json] }
          : { Version: 1, Error: answer.error },
      ),
    );
  }

  private appContext(): object {
    return {
      _id: this.controlId,
      _appName: 16,
      _appVersion: "16.01",
      _appMinorVersion: 1,
      _appUILocale: this.options.locale,
      _dataLocale: this.options.locale,
      _docUrl: "",
      _clientMode: 1,
      _settings: this.host.settings(),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "",
      _appInstanceId: this.controlId,
      _requirementMatrix: JSON.stringify({ ...requirementSets, ...this.options.sets }),
      _hostFullVersion: "16.0.18000.10000",
      _initialDisplayMode: 2,
      _addinName: this.options.title,
      _appDomains: [],
      _hostCustomMessage: "",
      _clientWindowHeight: this.element.clientHeight,
      _clientWindowWidth: this.element.clientWidth,
    };
  }

  /** Delivers an event to whoever registered for it. */
  private post(action: string, data: unknown): void {
    const subscription = this.subscriptions.get(action);
    if (subscription !== undefined) this.send(action, subscription, ResponseKind.event, data);
  }

  private send(action: string, correlationId: number, kind: 0 | 1, data: unknown): void {
    const message = writeResponse(this.conversation, action, correlationId, kind, data);
    this.element.contentWindow?.postMessage(message, this.origin);
  }
}
