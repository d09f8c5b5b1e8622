/** Work that staff have given up: nothing to tell them. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
