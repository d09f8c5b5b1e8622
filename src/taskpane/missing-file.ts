/** A part of the pane that did not load. */
export class MissingFile extends Error {
  override readonly name = "MissingFile";
}
