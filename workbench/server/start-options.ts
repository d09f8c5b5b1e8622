export interface StartOptions {
  port: number;
  /** Whether to open the default browser. */
  open: boolean;
}

const defaultPort = 8450;

/**
 * Reads `--port 8500` and `--open`.
 *
 * @throws Error with a sentence for staff when the options make no sense.
 */
export function readStartOptions(words: readonly string[]): StartOptions {
  const options: StartOptions = { port: defaultPort, open: false };
  for (let index = 0; index < words.length; index++) {
    const [name, inline] = (words[index] ?? "").split("=", 2);
    if (name === "--open") options.open = true;
    else if (name === "--port") options.port = readPort(inline ?? words[++index]);
    else throw new Error(`不认识的参数：${words[index]}。可用：--port 端口、--open`);
  }
  return options;
}

function readPort(text: string | undefined): number {
  const port = Number(text);
  if (!text || !Number.isInteger(port) || port < 1024 || port > 65_000) {
    throw new Error("端口应为 1024 到 65000 之间的整数，例如 --port 8500");
  }
  return port;
}
