import { trustCommands } from "../../../workbench/server/trust";

const nowhere = (): boolean => false;

it.each([
  ["win32", ["certutil", "-user", "-addstore", "Root", "a.crt"]],
  ["darwin", ["security", "add-trusted-cert", "-r", "trustRoot", "-p", "ssl", "a.crt"]],
] as const)("%s trusts for this user", (platform, words) => {
  const [command] = trustCommands(platform, "a.crt", nowhere) ?? [];
  expect([command?.program, ...(command?.parameters ?? [])]).toEqual(words);
});

it.each([
  ["/usr/local/share/ca-certificates", "update-ca-certificates"],
  ["/etc/pki/ca-trust/source/anchors", "update-ca-trust"],
])("a Linux with %s runs %s", (store, update) => {
  const commands = trustCommands("linux", "a.crt", (place) => place === store);
  expect(commands?.map(({ program }) => program)).toEqual(["cp", update]);
});

it("says that it does not know other systems, rather than doing nothing", () => {
  expect(trustCommands("linux", "a.crt", nowhere)).toBeNull();
  expect(trustCommands("aix", "a.crt", nowhere)).toBeNull();
});
