import { toHostFailure } from "./host-failure";

/** Shows the bytes of an .xlsx file as a new, unsaved workbook beside the present one. */
export async function openCopy(workbook: Uint8Array): Promise<void> {
  try {
    await Office.onReady();
    await Excel.createWorkbook(base64(workbook));
  } catch (error) {
    throw toHostFailure(error);
  }
}

/** In pieces, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const pieceLength = 0x8000;
  let text = "";
  for (let start = 0; start < bytes.length; start += pieceLength) {
    text += String.fromCharCode(...bytes.subarray(start, start + pieceLength));
  }
  return btoa(text);
}
