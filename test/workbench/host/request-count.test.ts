import { ActionType, type Action } from "../../../workbench/host/batch";
import { countsAsRequest } from "../../../workbench/host/request-count";

const call = (Name: string): Omit<Action, "Id"> => ({ ActionType: ActionType.method, Name });
const instantiate = { ActionType: ActionType.instantiate };
const load = { ActionType: ActionType.query };

it.each([
  ["a load", [instantiate, load], true],
  ["a call", [instantiate, call("Activate")], true],
  ["a call among released references", [call("_RemoveReference"), call("Delete")], true],
  ["objects only", [instantiate], true],
  ["released references", [instantiate, call("_RemoveReference"), call("_RemoveReference")], false],
  ["start-up", [instantiate, call("NotifyActionHandlerReady")], false],
  ["results of functions", [instantiate, call("SetInvocationArrayResults")], false],
])("%s: %j counts %s", (_, actions, counts) => {
  expect(countsAsRequest({ Actions: actions.map((action, Id) => ({ Id, ...action })), ObjectPaths: {} })).toBe(counts);
});
