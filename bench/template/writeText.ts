export async function writeText(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.values = [[text]];
    cell.format.autofitColumns();
    await context.sync();
  });
}
