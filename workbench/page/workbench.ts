import { ignoredNotes } from "../../src/strings/ignored-content";
import { FileFailure } from "../../src/xlsx/file-failure";
import type { FileWork } from "../file-work/file-work";
import { partLinesByLineFeed } from "../grid/line-breaks";
import { loadFonts, type OpenedFile, readFile } from "../grid/open-workbook";
import { toArea } from "../grid/grid-range";
import { type Clipboard, pasteOnMerges } from "../grid/paste-on-merges";
import { refuseCommands } from "../grid/refused-commands";
import { selectWholeMerges } from "../grid/select-whole-merges";
import { saveWorkbook } from "../grid/save-workbook";
import { isFromFile } from "../grid/snapshot";
import type { Grid } from "../grid/univer";
import { UnsavableChanges } from "../grid/unsavable-changes";
import type { CustomFunctions } from "../host/functions/custom-functions";
import type { AddinManifest, RibbonButton } from "../host/manifest";
import { refusalRules } from "../host/refusal-rules";
import { strings } from "../strings";
import { Calculation } from "./calculation";
import { Documents, type OpenDocument } from "./documents";
import { failureText } from "./failure-text";
import { OneByOne } from "./one-by-one";
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
  onDocuments: (tabs: readonly Tab[]) => void = () => undefined;
  private session: Session | null = null;
  private readonly documents = new Documents();
  /** Opening, switching and closing, and what must see one workbook in front from beginning to end. */
  private readonly turns = new OneByOne();
  private sets: Readonly<Record<string, string>> = {};
  private made = 0;

  constructor(private readonly parts: WorkbenchParts) {
    const { grid, functions, status, pane } = parts;
    this.functions = functions;
    this.status = status;
    this.pane = pane;
    this.calculation = new Calculation(grid.api, functions);
    this.changes = new UnsavedChanges(grid.api);
    this.changes.onChange(() => status.noteChange());
    this.unsavable = new UnsavableChanges(grid.api, isFromFile);
    partLinesByLineFeed(grid.api);
    selectWholeMerges(grid.api);
    refuseCommands(
      grid.api,
      refusalRules(() => this.session),
      (refusal) => status.refuse(strings.refused[refusal]),
    );
  }

  /** The grid's clipboard is there only where the grid is drawn. */
  acceptPastes(clipboard: Clipboard): void {
    const mergesOf = (sheetId: string) => {
      const sheet = this.current.book.workbook.getSheetBySheetId(sheetId);
      return sheet?.getSheet().getMergeData().map(toArea) ?? [];
    };
    pasteOnMerges(clipboard, mergesOf, (merge) => this.status.refuse(strings.refusedPaste(merge)));
  }

  /** @throws Error before the first workbook is open. */
  get current(): Session {
    if (!this.session) throw new Error("no workbook is open");
    return this.session;
  }

  /** Null before the first workbook is open, and while one makes way for another. */
  get opened(): Session | null {
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
    return this.turns.run(() => this.show(this.current.file));
  }

  /** Shows a file that could be read; the one before is closed with its add-in. */
  private async show(file: OpenedFile, unsaved = false): Promise<void> {
    this.status.say(strings.loading(file.name));
    this.changes.pause();
    this.session?.close();
    this.session = null;
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

  /** Reads a file so that it can be shown at once: what is changed in the workbook in front while others are read is seen. */
  private async read(bytes: Uint8Array, name: string): Promise<OpenedFile> {
    this.status.say(strings.loading(name));
    const file = await readFile(bytes, name);
    await loadFonts(file.workbook);
    return file;
  }

  /**
   * In place of the workbook in front.
   *
   * @throws FileFailure when the bytes are no readable workbook; then everything stays as it was.
   */
  open(bytes: Uint8Array, name: string): Promise<void> {
    return this.inTurn(strings.cannotOpen(name), async () => {
      const file = await this.read(bytes, name);
      await this.show(file);
      this.documents.putInFront({ name, bytes, unsaved: false, wasSigned: isSigned(file) });
    });
  }

  /** Beside the others, in front. The status line says what is wrong with a file that cannot be read. */
  tryOpen(bytes: Uint8Array, name: string, unsaved = false): Promise<void> {
    return this.tried(strings.cannotOpen(name), async () => {
      const file = await this.read(bytes, name);
      await this.leave();
      await this.show(file, unsaved);
      this.documents.addInFront({ name, bytes, unsaved, wasSigned: isSigned(file) });
    });
  }

  /** Brings a workbook to the front as it was left. */
  bringToFront(document: OpenDocument): Promise<void> {
    return this.tried(strings.cannotOpen(document.name), async () => {
      if (document === this.documents.front || !this.documents.has(document)) return;
      const file = await this.read(document.bytes, document.name);
      await this.leave();
      await this.show(file, document.unsaved);
      this.documents.bringToFront(document);
    });
  }

  /** The last one stays: there is no workbench without a workbook. */
  closeDocument(document: OpenDocument): Promise<void> {
    return this.tried(strings.cannotClose(document.name), async () => {
      const next = this.documents.neighbour(document);
      if (!next || !this.documents.has(document)) return;
      const isFront = document === this.documents.front;
      if (isFront) await this.endEditing();
      const isUnsaved = isFront ? this.changes.any : document.unsaved;
      if (isUnsaved && !confirm(strings.reallyClose(document.name))) return;

      if (isFront) {
        await this.show(await this.read(next.bytes, next.name), next.unsaved);
        this.documents.bringToFront(next);
      }
      this.documents.remove(document);
    });
  }

  /** The status line says what failed, and why. */
  private inTurn(failed: string, work: () => Promise<void>): Promise<void> {
    return this.turns.run(async () => {
      try {
        await work();
        this.tellDocuments();
      } catch (error) {
        this.status.fail(strings.stillOpen(failed, failureText(error)));
        throw error;
      }
    });
  }

  /** For who needs no more than the status line. */
  private async tried(failed: string, work: () => Promise<void>): Promise<void> {
    try {
      await this.inTurn(failed, work);
    } catch (error) {
      if (!(error instanceof FileFailure)) reportError(error);
    }
  }

  /** What is in front goes behind as it is, with what is changed while it is put by. Nothing may be waited for between this and `show`. */
  private async leave(): Promise<void> {
    const { front } = this.documents;
    if (!front || !this.session) return;
    await this.endEditing();
    if (this.changes.any) {
      this.status.say(strings.saving(front.name));
      front.bytes = await this.saveAll(this.session);
    }
    front.unsaved = this.changes.any;
  }

  /**
   * Runs what must see the workbook in front, as it is now, there until its end: opening, switching and closing wait for it.
   *
   * @throws Error where another was already on its way to the front.
   */
  withFront<Result>(work: (session: Session, document: OpenDocument | null) => Promise<Result>): Promise<Result> {
    const session = this.current;
    return this.turns.run(() => {
      this.demandFront(session);
      return work(session, this.documents.front);
    });
  }

  tellDocuments(): void {
    this.onDocuments(this.documents.tabs(this.changes.any));
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
      return [...behind, { name: session.file.name, bytes: await this.save(session) }];
    } catch (error) {
      if (this.session === session) throw error;
      return null;
    }
  }

  /**
   * A workbook that is in front as a file.
   *
   * @throws Error where another comes to the front meanwhile: of one that is closed the grid holds nothing any more.
   */
  async save(session = this.current): Promise<Uint8Array> {
    // What is still on its way would be saved as #GETTING_DATA.
    await this.calculation.idle();
    this.demandFront(session);
    const bytes = await saveWorkbook(session.file, session.book, this.parts.fileWork);
    this.demandFront(session);
    return bytes;
  }

  /** As `save`, with all that is changed while it is being saved. */
  async saveAll(session: Session): Promise<Uint8Array> {
    for (;;) {
      await this.endEditing();
      const { count } = this.changes;
      const bytes = await this.save(session);
      if (count === this.changes.count && !session.book.workbook.isCellEditing()) return bytes;
    }
  }

  private demandFront(session: Session): void {
    if (this.session !== session) throw new Error(strings.closedMeanwhile(session.file.name));
  }

  /** Takes what is just being typed, as Excel does before it saves. */
  async endEditing(): Promise<void> {
    const { workbook } = this.current.book;
    if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
  }
}

const isSigned = ({ workbook }: OpenedFile): boolean => workbook.ignored.includes("signature");
