import { createUniver, LifecycleStages, LocaleType } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/presets/preset-sheets-conditional-formatting';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/presets/preset-sheets-core';
import conditionalStyle from '@univerjs/presets/lib/styles/preset-sheets-conditional-formatting.css';
import coreStyle from '@univerjs/presets/lib/styles/preset-sheets-core.css';

import { swedish } from './swedish';

export type Univer = ReturnType<typeof createUniver>['univerAPI'];

/** The spreadsheet component, with what a reader and corrector of figures needs of it and nothing more. */
export function startUniver(container: HTMLElement): Univer {
  document.head.append(
    Object.assign(document.createElement('style'), { textContent: coreStyle + conditionalStyle }),
  );
  const { univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: swedish },
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

/** Only when it has drawn something once does the component follow edits with calculation. */
export function drawn(univer: Univer): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => setTimeout(resolve);
    if (univer.getCurrentLifecycleStage() >= LifecycleStages.Rendered) {
      settle();
      return;
    }
    const listening = univer.addEvent(univer.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      listening.dispose();
      settle();
    });
  });
}
