/** Runs in the pane's frame after office.js, which alone does not know that Office is ready. */
window.parent.workbench?.startOffice(window);

export {};
