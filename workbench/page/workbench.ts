import { readTexts } from "../grid/cells";
import { partLinesByLineFeed } from "../grid/line-breaks";
import { readFile, type OpenedFile } from "../grid/open-workbook";
import type { Grid } from "../grid/univer";
import { ignoredNotes } from "../../src/strings/ignored-content";
import { FileFailure } from "../../src/xlsx/file-failure";
import type { CustomFunctions } from "../host/functions/custom-functions";
import type { AddinManifest, RibbonButton } from "../host/manifest";
import { readPrintSetup } from "../../src/xlsx/read-print-setup";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { printedArea } from "../print/print-table";
import { showPrintView } from "../print/print-view";
import { strings } from "../strings";
import { Calculation } from "./calculation";
import { failureText } from "./failure-text";
import { offer } from "./offer-file";
import { Session, type SessionView } from "./session";
import { SheetCells } from "./sheet-cells";
import type { Status } from "./status";
import type { Tab } from "./tabs";
import { UnsavedChanges } from "./unsaved-changes";
import type { WorkbenchApi } from "./workbench-api";
import { refuseCommands, type RefusalRules } from "../grid/refused-commands";
import { saveWorkbook } from "../grid/save-workbook";
import { isFromFile } from "../grid/snapshot";
import { UnsavableChanges } from "../grid/unsavable-changes";

/** A workbook that is open; `bytes` is how it was left when another came to the front. */
interface OpenDocument {
  name: string;
  bytes: Uint8Array;
  unsaved: boolean;
}

/** The page's open workbooks, the one in front with its add-in, and what can be done with it. */
export class Workbench implements SessionView {
  onControlEnabled: (controlId: string, enabled: boolean) => void = () => undefined;
  private session: Session | null = null;
  private readonly calculation: Calculation;
  private readonly unsavable: UnsavableChanges;
  private sets: Readonly<Record<string, string>> = {};
  private countedRequests = 0;
  private documents: OpenDocument[] = [];
  private active = -1;
  private made = 0;
  readonly changes: UnsavedChanges;
  onDocuments: (tabs: readonly Tab[], active: number) => void = () => undefined;

  constructor(
    private readonly grid: Grid,
    private readonly functions: CustomFunctions,
    private readonly manifest: AddinManifest,
    private readonly status: Status,
    readonly pane: HTMLElement,
  ) {
    this.calculation = new Calculation(grid.api, functions);
    this.changes = new UnsavedChanges(grid.api);
    this.unsavable = new UnsavableChanges(grid.api, isFromFile);
    partLinesByLineFeed(grid.api);
    const isProtected = (sheetId: string): boolean =>
      this.session !== null && (this.session.book.readOnly || this.session.book.protection.isProtected(sheetId));
    const obstacle: RefusalRules["obstacle"] = (sheetId, shift) =>
      this.session?.file.lines.obstacle(sheetId, shift) ?? null;
    const cutsArray: RefusalRules["cutsArray"] = (sheetId, changed) =>
      this.session?.file.lines.cutsArray(sheetId, changed) ?? false;
    const isSliced = (sheetId: string): boolean =>
      this.session?.file.slicedBy.get(sheetId)?.some((id) => this.current().book.workbook.getSheetBySheetId(id)) ??
      false;
    refuseCommands(grid.api, { isProtected, obstacle, cutsArray, isSliced }, (refusal) =>
      status.fail(strings.refused[refusal]),
    );
  }

  /** Requirement sets named in the page's address, such as ?ExcelApi=1.9, are announced to the add-in instead of the host's own. */
  announce(query: URLSearchParams): void {
    const version = query.get("ExcelApi");
    if (version !== null) this.sets = { ExcelApi: version };
  }

  get paneVisible(): boolean {
    return !this.pane.hidden;
  }

  setPaneVisible(visible: boolean): void {
    this.pane.hidden = !visible;
  }

  setControlEnabled(controlId: string, enabled: boolean): void {
    this.onControlEnabled(controlId, enabled);
  }

  press({ id, action }: RibbonButton): void {
    if (action.kind === "show-pane") this.setPaneVisible(true);
    else this.session?.frame.invokeCommand(id, action.functionName);
  }

  /** Shows a file that could be read; the one before is closed with its add-in. */
  private async show(file: OpenedFile, unsaved = false): Promise<void> {
    this.status.say(strings.loading(file.name));
    this.changes.pause();
    this.session?.close();
    this.countedRequests = 0;
    this.setPaneVisible(true);
    this.session = await Session.open(this.grid, file, this.functions, this.manifest, this, this.sets);
    this.session.book.onNewWorkbook = (bytes) => void this.tryOpen(bytes, strings.newWorkbook(++this.made));
    this.session.book.documentData.onChange(() => this.changes.note());
    this.session.book.charts.onChange(() => this.changes.note());
    this.unsavable.forget();
    this.changes.watch(unsaved);
    this.status.showFile(file.name);
    this.status.say(
      strings.opened(
        file.name,
        file.workbook.ignored.map((content) => ignoredNotes[content]),
      ),
    );
  }

  /**
   * In place of the workbook in front.
   *
   * @throws FileFailure when the bytes are no readable workbook; then everything stays as it was.
   */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    try {
      await this.show(await readFile(bytes, name));
      const place = Math.max(0, this.active);
      this.documents[place] = { name, bytes, unsaved: false };
      this.active = place;
      this.tellDocuments();
    } catch (error) {
      this.status.fail(`${strings.cannotOpen(name, failureText(error))}${strings.stillOpen}`);
      throw error;
    }
  }

  /** Beside the others, in front. The status line says what is wrong with a file that cannot be read. */
  async tryOpen(bytes: Uint8Array, name: string, unsaved = false): Promise<void> {
    try {
      const file = await readFile(bytes, name);
      await this.leave();
      await this.show(file, unsaved);
      this.active = this.documents.push({ name, bytes, unsaved }) - 1;
      this.tellDocuments();
    } catch (error) {
      this.status.fail(`${strings.cannotOpen(name, failureText(error))}${strings.stillOpen}`);
      if (!(error instanceof FileFailure)) reportError(error);
    }
  }

  /** Brings a workbook to the front as it was left. */
  async bringToFront(index: number): Promise<void> {
    if (index === this.active || !this.documents[index]) return;
    await this.leave();
    await this.enter(index);
  }

  /** The last one stays: there is no workbench without a workbook. */
  async closeDocument(index: number): Promise<void> {
    const document = this.documents[index];
    if (!document || this.documents.length < 2) return;
    if (index === this.active) await this.endEditing();
    const isUnsaved = index === this.active ? this.changes.any : document.unsaved;
    if (isUnsaved && !confirm(strings.reallyClose(document.name))) return;

    this.documents.splice(index, 1);
    if (index < this.active) this.active--;
    else if (index === this.active) return this.enter(Math.min(index, this.documents.length - 1));
    this.tellDocuments();
  }

  /** Every workbook with changes that are in no file yet, as saving would write it. */
  async unsavedCopies(): Promise<{ name: string; bytes: Uint8Array }[]> {
    const copies = this.documents.filter(({ unsaved }, index) => unsaved && index !== this.active);
    if (!this.changes.any) return copies.map(({ name, bytes }) => ({ name, bytes }));
    return [...copies, { name: this.current().file.name, bytes: await this.save() }].map(({ name, bytes }) => ({
      name,
      bytes,
    }));
  }

  get anyUnsaved(): boolean {
    const isTyping = this.session?.book.workbook.isCellEditing() ?? false;
    return (
      isTyping || this.changes.any || this.documents.some(({ unsaved }, index) => unsaved && index !== this.active)
    );
  }

  tellDocuments(): void {
    const tabs = this.documents.map(({ name, unsaved }, index) => ({
      name,
      unsaved: index === this.active ? this.changes.any : unsaved,
    }));
    this.onDocuments(tabs, this.active);
  }

  /** Takes what is just being typed, as Excel does before it saves. */
  private async endEditing(): Promise<void> {
    const { workbook } = this.current().book;
    if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
  }

  /** What is in front goes behind as it is. */
  private async leave(): Promise<void> {
    const document = this.documents[this.active];
    if (!document || !this.session) return;
    await this.endEditing();
    document.unsaved = this.changes.any;
    if (document.unsaved) document.bytes = await this.save();
  }

  private async enter(index: number): Promise<void> {
    const { bytes, name, unsaved } = this.documents[index]!;
    await this.show(await readFile(bytes, name), unsaved);
    this.active = index;
    this.tellDocuments();
  }

  async save(): Promise<Uint8Array> {
    // What is still on its way would be saved as #GETTING_DATA.
    await this.calculation.idle();
    const { file, book } = this.current();
    return saveWorkbook(file, book);
  }

  /** How the sheet in front would be printed once it is saved. */
  async showPrintView(): Promise<void> {
    try {
      await this.endEditing();
      const bytes = await this.save();
      const front = this.current().book.workbook.getActiveSheet();
      const sheet = (await readWorkbook(bytes)).sheets.find(({ name }) => name === front.getSheetName());
      const setup = readPrintSetup(bytes, front.getSheetName());
      if (!sheet || !setup) return;
      const { bottom, right } = printedArea({ sheet, setup });
      const texts = readTexts(front, { top: 0, left: 0, bottom, right });
      showPrintView({ sheet, setup, text: (row, column) => texts[row]?.[column] ?? "" });
    } catch (error) {
      reportError(error);
      this.status.fail(strings.noPrintPreview(failureText(error)));
    }
  }

  async download(): Promise<void> {
    const { file } = this.current();
    try {
      await this.endEditing();
      const bytes = await this.save();
      offer(bytes, file.name);
      this.changes.watch();
      this.tellDocuments();
      const losesSignature = file.workbook.ignored.includes("signature") && bytes !== file.bytes;
      const saved = this.unsavable.any ? strings.savedWithout(file.name) : strings.saved(file.name);
      this.status.say(losesSignature ? strings.savedUnsigned(saved) : saved);
    } catch (error) {
      reportError(error);
      this.status.fail(strings.notSaved(failureText(error)));
    }
  }

  api(): WorkbenchApi {
    return {
      open: (bytes, name) => this.open(new Uint8Array(bytes), name),
      save: () => this.save(),
      cell: (sheet, a1) => this.cells().read(sheet, a1),
      setCell: (sheet, a1, value) => this.cells().write(sheet, a1, value),
      marks: (sheet) => this.cells().marks(sheet),
      sheets: () =>
        this.current()
          .book.workbook.getSheets()
          .map((sheet) => sheet.getSheetName()),
      requests: () => this.requestsSinceLastCall(),
      fail: (code) => {
        this.current().frame.channel.failure = code;
      },
      idle: () => this.calculation.idle(),
      setLatency: (milliseconds) => {
        this.current().frame.channel.latency = milliseconds;
      },
      announce: async (sets) => {
        this.sets = sets;
        await this.show(this.current().file);
      },
      command: (id, parameters) => {
        const { book } = this.current();
        book.run(id, { ...parameters }, book.workbook.getActiveSheet());
      },
      coauthorEdit: (sheet, a1, value) => {
        const { book } = this.current();
        book.byCoauthor = true;
        try {
          this.cells().write(sheet, a1, value);
        } finally {
          book.byCoauthor = false;
        }
      },
      setReadOnly: (readOnly) => {
        this.current().book.readOnly = readOnly;
      },
      unknownCalls: () => Object.fromEntries(this.current().host.unknown),
    };
  }

  private requestsSinceLastCall(): number {
    const total = this.current().frame.channel.requests;
    const since = total - this.countedRequests;
    this.countedRequests = total;
    return since;
  }

  private cells(): SheetCells {
    return new SheetCells(this.current().book, this.functions);
  }

  private current(): Session {
    if (!this.session) throw new Error("no workbook is open");
    return this.session;
  }
}
