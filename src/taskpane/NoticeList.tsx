import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Notice } from "./review";

export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  return notices.map(({ intent, what, next, code }) => (
    <MessageBar key={what} intent={intent} layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle>
        {next}
        {code && ` （${code}）`}
      </MessageBarBody>
    </MessageBar>
  ));
}
