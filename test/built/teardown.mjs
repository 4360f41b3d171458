export default async function teardown() {
  await globalThis.browserServer.close();
  await globalThis.workbenchServer.close();
}
