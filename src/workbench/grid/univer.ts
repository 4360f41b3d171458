import { createUniver, LocaleType, merge } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/presets/preset-sheets-conditional-formatting';
import conditionalEnglish from '@univerjs/presets/preset-sheets-conditional-formatting/locales/en-US';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/presets/preset-sheets-core';
import english from '@univerjs/presets/preset-sheets-core/locales/en-US';
import conditionalStyle from '@univerjs/presets/lib/styles/preset-sheets-conditional-formatting.css';
import coreStyle from '@univerjs/presets/lib/styles/preset-sheets-core.css';

export type Univer = ReturnType<typeof createUniver>['univerAPI'];

/** The spreadsheet component, with what a reader and corrector of figures needs of it and nothing more. */
export function startUniver(container: HTMLElement): Univer {
  document.head.append(
    Object.assign(document.createElement('style'), { textContent: coreStyle + conditionalStyle }),
  );
  const { univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: merge({}, english, conditionalEnglish) },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        contextMenu: false,
        disableAutoFocus: true,
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: false },
        sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
        // A file brings its results along.
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  return univerAPI;
}
