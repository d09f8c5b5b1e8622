import { relationshipsOf } from "../package/relationships";
import { signatureOrigin } from "../package/signatures";
import type { WorkbookEditor } from "./workbook-editor";

/** Signatures speak of every byte that they signed, so a changed file goes without them, as one that Excel saves. */
export function dropSignatures(editor: WorkbookEditor): void {
  const origin = signatureOrigin(editor.file);
  if (origin === undefined) return;
  for (const { target, external } of relationshipsOf(editor.file, origin)) {
    if (external || !editor.file.has(target)) continue;
    const certificates = relationshipsOf(editor.file, target).filter((one) => !one.external);
    for (const certificate of certificates) editor.forgetPart(certificate.target);
    editor.forgetPart(target);
  }
  editor.removePart(origin, "");
}
