import { ActionType, type Action, type Batch } from "../../../workbench/host/batch";
import { RequestChannel, cellEditMode, type ChannelAnswer } from "../../../workbench/host/request-channel";

const batch = (actions: Omit<Action, "Id">[]): string =>
  JSON.stringify({ Actions: actions.map((action, Id) => ({ Id, ...action })), ObjectPaths: {} } satisfies Batch);
const read = batch([{ ActionType: ActionType.query }]);
const results = batch([{ ActionType: ActionType.method, Name: "SetInvocationArrayResults" }]);

function channelThat(answers = ""): { channel: RequestChannel; ask: (body: string) => ChannelAnswer } {
  const channel = new RequestChannel({ execute: () => ({ Results: [{ ActionId: 0, Value: answers }], TraceIds: [] }) });
  const ask = (body: string): ChannelAnswer => {
    let answer: ChannelAnswer | undefined;
    channel.request(body, (each) => (answer = each));
    return answer!;
  };
  return { channel, ask };
}

test("while a cell is being edited the add-in's requests fail, and functions go on giving results", () => {
  const { channel, ask } = channelThat();
  let editing = true;
  channel.obstacle = () => (editing ? cellEditMode : null);

  expect(ask(read)).toEqual({ error: cellEditMode });
  expect(ask(results)).toMatchObject({ error: 0 });
  editing = false;
  expect(ask(read)).toMatchObject({ error: 0 });
  expect(channel.requests).toBe(2);
});

test("a failure that was asked for comes before what stands in the way", () => {
  const { channel, ask } = channelThat();
  channel.obstacle = () => cellEditMode;
  channel.failure = 7000;
  expect(ask(read)).toEqual({ error: 7000 });
});

test.each([
  ["a question", "字", `${read}${" ".repeat(5 * 1024 * 1024)}`],
  ["an answer", "字".repeat(1_800_000), read],
])("%s of more than 5 MB is refused", (_, answers, body) => {
  expect(channelThat(answers).ask(body)).toEqual({ error: 5103 });
});
