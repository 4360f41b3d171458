/** Runs in the pane's frame before office.js, which looks for the bridge while it is evaluated. */
window.parent.workbench?.connect(window);

export {};
