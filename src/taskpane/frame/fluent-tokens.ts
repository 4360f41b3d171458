/**
 * Stands in the build for Fluent's list of the names of its theme (webpack.config.js): each of 467 names is its own
 * variable in the page, so they need not be listed. The list alone would be a twentieth of what the pane loads first.
 */
export const tokens: Readonly<Record<string, string>> = new Proxy(
  {},
  {
    get: (_, name) => {
      const own = String(name);
      const layer = LAYERS[own];
      return layer === undefined ? `var(--${own})` : `var(--${own}, ${String(layer)})`;
    },
  },
);

/** Only these have a value where the theme says nothing. */
const LAYERS: Readonly<Record<string, number>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};
