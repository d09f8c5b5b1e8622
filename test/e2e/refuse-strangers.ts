import type { BrowserContext } from "playwright-core";

/**
 * Lets no request to another origin than `home`'s leave the browser. The first one closes the context: whatever the test waits for, and
 * whatever it tries afterwards, fails with the address that was asked for.
 *
 * @returns every address of another origin that a page asked for, those among it that the page's own policy refused.
 */
export async function refuseStrangers(context: BrowserContext, home: string): Promise<readonly string[]> {
  const isStranger = (url: URL): boolean => /^(https?|wss?):$/.test(url.protocol) && url.host !== new URL(home).host;
  const asked: string[] = [];
  context.on("request", (request) => {
    if (isStranger(new URL(request.url()))) asked.push(request.url());
  });
  await context.route(isStranger, async (route) => {
    await route.abort("accessdenied");
    await context.close({ reason: `a request to another host: ${route.request().url()}` });
  });
  context.on("page", (page) => {
    page.on("websocket", (socket) => {
      if (!isStranger(new URL(socket.url()))) return;
      asked.push(socket.url());
      void context.close({ reason: `a socket to another host: ${socket.url()}` });
    });
  });
  return asked;
}
