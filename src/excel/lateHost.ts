import type { ActingHost, Host, MemoryHost } from '../app/host';

type LateHost = Host & MemoryHost & ActingHost;

/**
 * The workbook that is open in Excel, for the pane: what talks to Excel is fetched with the first call, so that the
 * pane shows itself before the first cell has been asked for.
 */
export function createLateHost(): LateHost {
  let fetched: Promise<LateHost> | null = null;
  const host = () => (fetched ??= fetchHost());
  return {
    readWorkbook: async () => (await host()).readWorkbook(),
    showCell: async (...args) => (await host()).showCell(...args),
    showRange: async (...args) => (await host()).showRange(...args),
    changeMemory: async (...args) => (await host()).changeMemory(...args),
    writeCell: async (...args) => (await host()).writeCell(...args),
    mark: async (...args) => (await host()).mark(...args),
    onEdit: async (...args) => (await host()).onEdit(...args),
  };
}

async function fetchHost(): Promise<LateHost> {
  const { createExcelHost, createExcelMemoryHost, createExcelActingHost } = await import('./wholeHost');
  return { ...createExcelHost(), ...createExcelMemoryHost(), ...createExcelActingHost() };
}
