/**
 * What office.js says once it knows its host. The pane is drawn before office.js has come, so that whoever asks may be early.
 *
 * Never settles where office.js does not load: greet-old-excel.js has then told staff which file is missing.
 */
export async function officeReady(): Promise<Awaited<ReturnType<typeof Office.onReady>>> {
  await officeScript();
  return Office.onReady();
}

function officeScript(): Promise<void> {
  if (typeof Office !== "undefined") return Promise.resolve();
  const script = document.querySelector('script[src*="office.js"]:not([type])');
  return new Promise((resolve) => script?.addEventListener("load", () => resolve(), { once: true }));
}
