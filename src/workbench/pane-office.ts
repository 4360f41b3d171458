/** Runs in the pane's frame after office.js: stands in for the part of Office that starts the pane. */
const parameters = new URLSearchParams(location.search);

Object.assign(window, {
  Office: {
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' }),
    context: {
      displayLanguage: parameters.get('language') ?? 'sv-SE',
      officeTheme: { bodyBackgroundColor: parameters.get('theme') === 'dark' ? '#212121' : '#ffffff' },
    },
  },
});

export {};
