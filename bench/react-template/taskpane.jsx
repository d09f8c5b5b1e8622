import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import * as React from "react";
import { createRoot } from "react-dom/client";

/** As Microsoft's Office-Addin-TaskPane-React starts, with one button and nothing else of its page. */
Office.onReady(() => {
  createRoot(document.getElementById("container")).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Insert text</Button>
    </FluentProvider>,
  );
});
