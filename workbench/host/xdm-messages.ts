/** The envelopes that office.js and a web host exchange by postMessage, each as JSON text. */

export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const MessageKind = { request: 0, response: 1 } as const;
export const ResponseKind = { reply: 0, event: 1 } as const;

/** Numbers that name a method inside `executeMethod`. */
export const DispatchId = {
  refreshSettings: 75,
  saveSettings: 76,
  richApi: 93,
  appCommandCompleted: 94,
} as const;

export interface XdmRequest {
  _messageType: typeof MessageKind.request;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

/** What `executeMethod` carries. */
export interface MethodCall {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: [string, string][] };
}

/** @returns null for anything that is no request of this conversation. */
export function readRequest(data: unknown, conversation: string): XdmRequest | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as XdmRequest;
    const isOurs = message._messageType === MessageKind.request && message._conversationId === conversation;
    return isOurs ? message : null;
  } catch {
    return null;
  }
}

export function writeResponse(
  conversation: string,
  actionName: string,
  correlationId: number,
  kind: (typeof ResponseKind)[keyof typeof ResponseKind],
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: MessageKind.response,
    _actionName: actionName,
    _conversationId: conversation,
    _correlationId: correlationId,
    _origin: location.origin,
    _data: data,
    _errorCode: 0,
    _responseType: kind,
    _serializerVersion: 1,
  });
}
