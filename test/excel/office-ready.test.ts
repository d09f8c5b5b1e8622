/** @jest-environment jsdom */
import { officeReady } from "../../src/excel/office-ready";

const host = { host: "Excel" };

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
  document.body.replaceChildren();
});

function officeCame(): void {
  (globalThis as { Office?: unknown }).Office = { onReady: () => Promise.resolve(host) };
}

test("office.js is here: it is asked at once", async () => {
  officeCame();
  expect(await officeReady()).toBe(host);
});

test("office.js is still on its way: whoever asks waits for it", async () => {
  const script = document.createElement("script");
  script.setAttribute("src", "lib/office/office.js");
  document.body.append(script);

  let answered = false;
  const asked = officeReady().then((info) => {
    answered = true;
    return info;
  });
  await Promise.resolve();
  expect(answered).toBe(false);

  officeCame();
  script.dispatchEvent(new Event("load"));
  expect(await asked).toBe(host);
});
