import { relationshipsOf } from "./relationships";
import type { XlsxPackage } from "./xlsx-package";

/** Where the package's signatures start from (ECMA-376 part 2, 12.2.4.2); undefined for a file that nobody has signed. */
export const signatureOrigin = (file: XlsxPackage): string | undefined =>
  relationshipsOf(file, "").find(
    ({ type, target, external }) => /\/digital-signature\/origin$/.test(type) && !external && file.has(target),
  )?.target;
