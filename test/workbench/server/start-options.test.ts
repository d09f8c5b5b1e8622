import { readStartOptions } from "../../../workbench/server/start-options";

it.each([
  [[], { port: 8450, open: false }],
  [["--port", "8500"], { port: 8500, open: false }],
  [["--port=8500", "--open"], { port: 8500, open: true }],
])("%j", (words, options) => {
  expect(readStartOptions(words)).toEqual(options);
});

it.each([[["--port"]], [["--port", "八"]], [["--port", "80"]], [["--prot", "8500"]]])("refuses %j", (words) => {
  expect(() => readStartOptions(words)).toThrow(/端口|参数/);
});
