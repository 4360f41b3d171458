/** Runs in the pane's frame before office.js, which looks for the bridge while it is evaluated. */
Object.assign(window, { _richApiNativeBridge: window.parent.connectPane?.() });

export {};
