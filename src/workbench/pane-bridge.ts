/**
 * Runs in the pane's frame before office.js: hands it the bridge to the workbook beside it, and stands in for the
 * part of Office that starts the pane.
 */
const parameters = new URLSearchParams(location.search);

Object.assign(window, {
  _richApiNativeBridge: window.parent.connectPane?.(),
  Office: {
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' }),
    context: {
      displayLanguage: parameters.get('language') ?? 'sv-SE',
      officeTheme:
        parameters.get('theme') === 'dark'
          ? { bodyBackgroundColor: '#212121' }
          : { bodyBackgroundColor: '#ffffff' },
    },
  },
});

export {};
