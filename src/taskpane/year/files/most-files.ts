/** More than a province has offices, and than a pane should be kept busy with. */
export const mostFiles = 1000;
