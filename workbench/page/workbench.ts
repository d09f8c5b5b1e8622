import { ignoredNotes } from "../../src/strings/ignored-content";
import { FileFailure } from "../../src/xlsx/file-failure";
import type { FileWork } from "../file-work/file-work";
import { partLinesByLineFeed } from "../grid/line-breaks";
import { type OpenedFile, readFile } from "../grid/open-workbook";
import { type RefusalRules, refuseCommands } from "../grid/refused-commands";
import { saveWorkbook } from "../grid/save-workbook";
import { isFromFile } from "../grid/snapshot";
import type { Grid } from "../grid/univer";
import { UnsavableChanges } from "../grid/unsavable-changes";
import type { CustomFunctions } from "../host/functions/custom-functions";
import type { AddinManifest, RibbonButton } from "../host/manifest";
import { strings } from "../strings";
import { Calculation } from "./calculation";
import { Documents } from "./documents";
import { failureText } from "./failure-text";
import { Session, type SessionView } from "./session";
import type { Status } from "./status";
import type { Tab } from "./tabs";
import { UnsavedChanges } from "./unsaved-changes";

export interface WorkbenchParts {
  readonly grid: Grid;
  readonly functions: CustomFunctions;
  readonly manifest: AddinManifest;
  readonly status: Status;
  readonly pane: HTMLElement;
  readonly fileWork: FileWork;
}

/** The page's open workbooks, and the one in front with its add-in. */
export class Workbench implements SessionView {
  readonly functions: CustomFunctions;
  readonly status: Status;
  readonly pane: HTMLElement;
  readonly calculation: Calculation;
  readonly changes: UnsavedChanges;
  readonly unsavable: UnsavableChanges;
  onControlEnabled: (controlId: string, enabled: boolean) => void = () => undefined;
  onDocuments: (tabs: readonly Tab[], active: number) => void = () => undefined;
  private session: Session | null = null;
  private readonly documents = new Documents();
  private sets: Readonly<Record<string, string>> = {};
  private made = 0;

  constructor(private readonly parts: WorkbenchParts) {
    const { grid, functions, status, pane } = parts;
    this.functions = functions;
    this.status = status;
    this.pane = pane;
    this.calculation = new Calculation(grid.api, functions);
    this.changes = new UnsavedChanges(grid.api);
    this.unsavable = new UnsavableChanges(grid.api, isFromFile);
    partLinesByLineFeed(grid.api);
    refuseCommands(grid.api, this.refusals(), (refusal) => status.fail(strings.refused[refusal]));
  }

  private refusals(): RefusalRules {
    return {
      isProtected: (sheetId) =>
        this.session !== null && (this.session.book.readOnly || this.session.book.protection.isProtected(sheetId)),
      obstacle: (sheetId, shift) => this.session?.file.lines.obstacle(sheetId, shift) ?? null,
      cutsArray: (sheetId, changed) => this.session?.file.lines.cutsArray(sheetId, changed) ?? false,
      isSliced: (sheetId) =>
        this.session?.file.slicedBy.get(sheetId)?.some((id) => this.current.book.workbook.getSheetBySheetId(id)) ??
        false,
    };
  }

  /** @throws Error before the first workbook is open. */
  get current(): Session {
    if (!this.session) throw new Error("no workbook is open");
    return this.session;
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

  /** Requirement sets, such as { ExcelApi: "1.9" }, that add-ins are told of from now on instead of the host's own. */
  announce(sets: Readonly<Record<string, string>>): void {
    this.sets = sets;
  }

  /** Shows the file in front as it was opened, with its add-in started anew. */
  startAnew(): Promise<void> {
    return this.show(this.current.file);
  }

  /** Shows a file that could be read; the one before is closed with its add-in. */
  private async show(file: OpenedFile, unsaved = false): Promise<void> {
    this.status.say(strings.loading(file.name));
    this.changes.pause();
    this.session?.close();
    this.setPaneVisible(true);
    const { grid, functions, manifest } = this.parts;
    this.session = await Session.open(grid, file, functions, manifest, this, this.sets);
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
      this.documents.putInFront({ name, bytes, unsaved: false });
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
      this.documents.addInFront({ name, bytes, unsaved });
      this.tellDocuments();
    } catch (error) {
      this.status.fail(`${strings.cannotOpen(name, failureText(error))}${strings.stillOpen}`);
      if (!(error instanceof FileFailure)) reportError(error);
    }
  }

  /** Brings a workbook to the front as it was left. */
  async bringToFront(index: number): Promise<void> {
    if (index === this.documents.frontIndex || !this.documents.at(index)) return;
    await this.leave();
    await this.enter(index);
  }

  /** The last one stays: there is no workbench without a workbook. */
  async closeDocument(index: number): Promise<void> {
    const document = this.documents.at(index);
    if (!document || this.documents.count < 2) return;
    const isFront = document === this.documents.front;
    if (isFront) await this.endEditing();
    const isUnsaved = isFront ? this.changes.any : document.unsaved;
    if (isUnsaved && !confirm(strings.reallyClose(document.name))) return;

    const next = this.documents.remove(index);
    if (next === null) this.tellDocuments();
    else await this.enter(next);
  }

  /** What is in front goes behind as it is, with what is changed while it is put by. */
  private async leave(): Promise<void> {
    const document = this.documents.front;
    if (!document || !this.session) return;
    await this.endEditing();
    document.unsaved = this.changes.any;
    if (!document.unsaved) return;
    for (let saved = -1; saved !== this.changes.count;) {
      saved = this.changes.count;
      document.bytes = await this.save();
    }
  }

  private async enter(index: number): Promise<void> {
    const { bytes, name, unsaved } = this.documents.at(index)!;
    await this.show(await readFile(bytes, name), unsaved);
    this.documents.bringToFront(index);
    this.tellDocuments();
  }

  tellDocuments(): void {
    this.onDocuments(this.documents.tabs(this.changes.any), this.documents.frontIndex);
  }

  get anyUnsaved(): boolean {
    const isTyping = this.session?.book.workbook.isCellEditing() ?? false;
    return isTyping || this.changes.any || this.documents.unsavedBehind.length > 0;
  }

  /**
   * Every workbook with changes that are in no file yet, as saving would write it; null where another came to the front meanwhile.
   */
  async unsavedCopies(): Promise<{ name: string; bytes: Uint8Array }[] | null> {
    const { session } = this;
    const behind = this.documents.unsavedBehind.map(({ name, bytes }) => ({ name, bytes }));
    if (!session || !this.changes.any) return behind;
    try {
      const bytes = await this.save();
      return this.session === session ? [...behind, { name: session.file.name, bytes }] : null;
    } catch (error) {
      if (this.session === session) throw error;
      return null;
    }
  }

  /** The workbook in front as a file. */
  async save(): Promise<Uint8Array> {
    // What is still on its way would be saved as #GETTING_DATA.
    await this.calculation.idle();
    const { file, book } = this.current;
    return saveWorkbook(file, book, this.parts.fileWork);
  }

  /** Takes what is just being typed, as Excel does before it saves. */
  async endEditing(): Promise<void> {
    const { workbook } = this.current.book;
    if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
  }
}
