import type { ActingHost, Host, MemoryHost, TabHost } from '../app/host';

type LateHost = Host & MemoryHost & ActingHost & TabHost;

/**
 * The workbook that is open in Excel, for the pane: what talks to Excel is fetched with the first call, so that the
 * pane shows itself before the first cell has been asked for.
 */
export function createLateHost(): LateHost {
  let fetched: ReturnType<typeof fetchHost> | null = null;
  const host = () => (fetched ??= fetchHost());
  return {
    readWorkbook: async () => (await host()).readWorkbook(),
    showCell: async (...args) => (await host()).showCell(...args),
    showRange: async (...args) => (await host()).showRange(...args),
    changeMemory: async (...args) => (await host()).changeMemory(...args),
    writeCell: async (...args) => (await host()).writeCell(...args),
    mark: async (...args) => (await host()).mark(...args),
    writeTab: async (change) => (await import('./followUp')).createExcelTabHost().writeTab(change),
    onEdit: async (...args) => (await host()).onEdit(...args),
  };
}

async function fetchHost(): Promise<Omit<LateHost, 'writeTab'>> {
  const { createExcelHost, createExcelMemoryHost, createExcelActingHost } = await import('./wholeHost');
  return { ...createExcelHost(), ...createExcelMemoryHost(), ...createExcelActingHost() };
}
