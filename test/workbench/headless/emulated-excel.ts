import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { IWorkbookData } from "@univerjs/core";
import { Book } from "../../../workbench/host/book";
import { RequestChannel } from "../../../workbench/host/request-channel";
import { requirementSets } from "../../../workbench/host/requirement-sets";
import { WorkbookHost } from "../../../workbench/host/workbook-host";
import { headlessGrid } from "./headless-grid";

const officeJs = path.resolve(__dirname, "../../../node_modules/@microsoft/office-js/dist");

/** A workbook open in the workbench's host, with the real office.js before it, in Node. `Excel` and `Office` are global. */
export interface EmulatedExcel {
  readonly grid: ReturnType<typeof headlessGrid>;
  readonly book: Book;
  readonly host: WorkbookHost;
  readonly channel: RequestChannel;
  close(): void;
}

export function emulatedExcel(
  workbook: Partial<IWorkbookData>,
  sets: Readonly<Record<string, string>> = {},
): EmulatedExcel {
  const grid = headlessGrid();
  const book = new Book(grid.api, grid.api.createWorkbook(workbook));
  const host = new WorkbookHost(book, {
    functionsReady: () => undefined,
    functionResults: () => undefined,
    setPaneVisible: () => undefined,
    paneVisible: true,
    setControlEnabled: () => undefined,
  });
  const channel = new RequestChannel(host);
  installOffice(channel, { ...requirementSets, ...sets });
  return { grid, book, host, channel, close: () => grid.univer.dispose() };
}

interface OfficeWindow {
  Excel: typeof Excel;
  OSF: {
    DDA: { RichApi?: Record<string, unknown> };
    _OfficeAppFactory: { setContext(context: object): void };
  };
}

let loaded: OfficeWindow | null = null;

/** office.js as it is, with its one way to the host answered here. */
function installOffice(channel: RequestChannel, sets: Readonly<Record<string, string>>): void {
  const office = (loaded ??= loadOffice());
  office.OSF.DDA.RichApi ??= {};
  office.OSF.DDA.RichApi["executeRichApiRequestAsync"] = (message: unknown[], reply: (result: object) => void) =>
    channel.request(String(message[4]), (answer) =>
      queueMicrotask(() =>
        reply(
          "json" in answer
            ? { status: "succeeded", value: { data: [200, [], answer.json] } }
            : { status: "failed", error: { code: answer.error, message: "" } },
        ),
      ),
    );
  const requirements = { isSetSupported: (name: string, version: string) => isAtLeast(sets[name], version) };
  const context = { requirements, platform: "OfficeOnline", diagnostics: { version: "16.0" } };
  office.OSF._OfficeAppFactory.setContext(context);
  // The host shows its own faults in the browser's console.
  globalThis.reportError ??= (fault: unknown) => {
    throw fault;
  };
  Object.assign(globalThis, {
    Excel: office.Excel,
    Office: { onReady: async () => ({}), context },
  });
}

function isAtLeast(announced: string | undefined, wanted: string): boolean {
  const [major = 0, minor = 0] = (announced ?? "0.0").split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** The few things of a page that office.js looks for while it loads. */
function loadOffice(): OfficeWindow {
  const location = { search: "", hash: "", href: "https://x/", origin: "https://x", hostname: "x", protocol: "https:" };
  const node = () => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined });
  const page: Record<string, unknown> = {
    console,
    // What it puts off is the search for a host page, which there is none of; it would throw out of a timer, past every test.
    setTimeout: () => 0,
    clearTimeout: () => undefined,
    setInterval: () => 0,
    clearInterval: () => undefined,
    performance,
    URL,
    location,
    name: "",
    navigator: { userAgent: "node" },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    sessionStorage: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    history: {},
    external: {},
    document: {
      createElement: node,
      getElementsByTagName: () => [{ appendChild: () => undefined, src: "https://x/office.js" }],
      querySelectorAll: () => [],
      addEventListener: () => undefined,
      readyState: "complete",
      domain: "x",
      location,
      body: {},
      documentElement: {},
    },
  };
  for (const name of ["window", "self", "top", "parent", "globalThis"]) page[name] = page;
  vm.createContext(page);
  for (const file of ["office.js", "excel-web-16.00.js"]) {
    const source = readFileSync(path.join(officeJs, file), "utf8");
    vm.runInContext(source, page, { filename: file });
  }
  return page as unknown as OfficeWindow;
}
