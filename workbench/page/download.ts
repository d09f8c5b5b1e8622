import { strings } from "../strings";
import { failureText } from "./failure-text";
import { offer } from "./offer-file";
import type { Workbench } from "./workbench";

/** 保存: offers the workbook in front as a file. What is changed while it is being made stays unsaved. */
export async function download(workbench: Workbench): Promise<void> {
  const { changes, unsavable, status } = workbench;
  try {
    await workbench.withFront(async (session, document) => {
      const { file } = session;
      status.say(strings.saving(file.name));
      await workbench.endEditing();
      const { count } = changes;
      const bytes = await workbench.save(session);
      offer(bytes, file.name);
      if (changes.count === count) changes.watch();
      workbench.tellDocuments();

      const isSigned = bytes === file.bytes && file.workbook.ignored.includes("signature");
      const saved = unsavable.any ? strings.savedWithout(file.name) : strings.saved(file.name);
      status.say(document?.wasSigned && !isSigned ? strings.savedUnsigned(saved) : saved);
    });
  } catch (error) {
    reportError(error);
    status.fail(strings.notSaved(failureText(error)));
  }
}
