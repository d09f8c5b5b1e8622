import { showInGrid, type OpenedFile } from "../grid/open-workbook";
import type { Grid } from "../grid/univer";
import { AddinFrame } from "../host/addin-frame";
import { Book } from "../host/book";
import type { CustomFunctions } from "../host/functions/custom-functions";
import { GridEvents } from "../host/grid-events";
import { onThisOrigin, type AddinManifest } from "../host/manifest";
import type { RuntimeHost } from "../host/objects/services";
import { Protection } from "../host/protection";
import { cellEditMode } from "../host/request-channel";
import { WorkbookHost } from "../host/workbook-host";
import { sheetId } from "../grid/snapshot";
import { strings } from "../strings";
import { nextFrame } from "./next-frame";
import { provideFont } from "./pane-font";

const locale = "zh-CN";

/** What the session shows of the add-in, outside the grid. */
export interface SessionView {
  pane: HTMLElement;
  setPaneVisible(visible: boolean): void;
  readonly paneVisible: boolean;
  setControlEnabled(controlId: string, enabled: boolean): void;
}

/** One open workbook with the add-in that runs on it, from opening to closing. */
export class Session {
  readonly host: WorkbookHost;
  readonly frame: AddinFrame;
  private readonly events: GridEvents;

  private constructor(
    readonly file: OpenedFile,
    readonly book: Book,
    readonly functions: CustomFunctions,
    manifest: AddinManifest,
    private readonly view: SessionView,
    sets: Readonly<Record<string, string>>,
  ) {
    this.host = new WorkbookHost(book, this.runtime());
    const url = onThisOrigin(manifest.pageUrl);
    this.frame = new AddinFrame(this.host, { url, title: strings.paneTitle, locale, sets });
    this.frame.channel.obstacle = () => (book.workbook.isCellEditing() ? cellEditMode : null);
    this.events = new GridEvents(book, (entries) => {
      this.frame.sendEvents(entries);
    });
    provideFont(this.frame.element);
    view.pane.replaceChildren(this.frame.element);
  }

  static async open(
    grid: Grid,
    file: OpenedFile,
    functions: CustomFunctions,
    manifest: AddinManifest,
    view: SessionView,
    sets: Readonly<Record<string, string>> = {},
  ): Promise<Session> {
    functions.disconnect();
    const workbook = showInGrid(grid, file);
    const book = new Book(grid.api, workbook, protectionOf(file));
    book.open(file);
    // Before anything is waited for: the calls of this workbook's formulas would be forgotten with those of the one before.
    functions.open(book);
    // The table is seen before the add-in takes the page's time to start.
    await nextFrame();
    return new Session(file, book, functions, manifest, view, sets);
  }

  close(): void {
    this.events.dispose();
    this.book.dispose();
    this.functions.disconnect();
    this.frame.remove();
  }

  private runtime(): RuntimeHost {
    const { view, functions } = this;
    return {
      functionsReady: () => functions.connect((calls) => this.frame.sendEvents(calls)),
      functionResults: (results) => functions.receive(results),
      setPaneVisible: (visible) => view.setPaneVisible(visible),
      get paneVisible() {
        return view.paneVisible;
      },
      setControlEnabled: (controlId, enabled) => view.setControlEnabled(controlId, enabled),
    };
  }
}

function protectionOf({ workbook }: OpenedFile): Protection {
  const protection = new Protection();
  protection.structure = workbook.structureProtected;
  workbook.sheets.forEach((sheet, index) => protection.set(sheetId(index), sheet.protected));
  return protection;
}
