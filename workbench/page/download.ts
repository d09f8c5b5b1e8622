import { strings } from "../strings";
import { failureText } from "./failure-text";
import { offer } from "./offer-file";
import type { Workbench } from "./workbench";

/** 保存: offers the workbook in front as a file. What is changed while it is being made stays unsaved. */
export async function download(workbench: Workbench): Promise<void> {
  const { current, changes, unsavable, status } = workbench;
  const { file } = current;
  try {
    await workbench.endEditing();
    const count = changes.count;
    const bytes = await workbench.save();
    offer(bytes, file.name);
    if (workbench.current === current && changes.count === count) changes.watch();
    workbench.tellDocuments();

    const losesSignature = file.workbook.ignored.includes("signature") && bytes !== file.bytes;
    const saved = unsavable.any ? strings.savedWithout(file.name) : strings.saved(file.name);
    status.say(losesSignature ? strings.savedUnsigned(saved) : saved);
  } catch (error) {
    reportError(error);
    status.fail(strings.notSaved(failureText(error)));
  }
}
