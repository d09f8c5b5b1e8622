import { readDocx } from "./read-docx";
import { textOfFile } from "./text-file";

/**
 * The words of a notice: plain text or a .docx. Its bytes tell which, whatever it is called.
 *
 * @throws {FileFailure} and nothing else, when it is neither.
 */
export async function readWords(bytes: Uint8Array): Promise<string> {
  return textOfFile(bytes) ?? readDocx(bytes);
}
