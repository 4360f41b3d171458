import conditionalEnglish from '@univerjs/presets/preset-sheets-conditional-formatting/locales/en-US';
import english from '@univerjs/presets/preset-sheets-core/locales/en-US';

type Words = Readonly<Record<string, Readonly<Record<string, object>>>>;

const words = { ...english, ...conditionalEnglish } as Words;
const sheetsUi = words['sheets-ui'] ?? {};

/** The component speaks no Swedish. These are the words that can be met here; the rest stay English. */
export const swedish = {
  ...words,
  sheets: { ...words['sheets'], tabs: { sheetCopy: ' (kopia {0})', sheet: 'Blad' } },
  'sheets-ui': {
    ...sheetsUi,
    sheetConfig: {
      ...sheetsUi['sheetConfig'],
      delete: 'Ta bort',
      copy: 'Kopiera',
      rename: 'Byt namn',
      changeColor: 'Flikfärg',
      hide: 'Dölj',
      unhide: 'Visa',
      moveLeft: 'Flytta åt vänster',
      moveRight: 'Flytta åt höger',
      resetColor: 'Ingen färg',
      cancelText: 'Avbryt',
      chooseText: 'Välj',
      tipNameRepeat: 'Det finns redan ett blad med det namnet.',
      confirmDelete: 'Ta bort bladet',
      redoDelete: 'Det går att ångra med Ctrl+Z.',
      noHide: 'Minst ett blad måste synas.',
      sheetNameErrorTitle: 'Namnet går inte',
      sheetNameSpecCharError:
        "Namnet får ha högst 31 tecken, inte börja eller sluta med ' och inte innehålla [ ] : \\ ? * /",
      sheetNameCannotIsEmptyError: 'Bladet behöver ett namn.',
      sheetNameAlreadyExistsError: 'Det finns redan ett blad med det namnet.',
    },
    statusbar: {
      sum: 'Summa',
      average: 'Medel',
      min: 'Min',
      max: 'Max',
      count: 'Antal tal',
      countA: 'Antal',
      clickToCopy: 'Klicka för att kopiera',
      copied: 'Kopierat',
    },
  },
};
