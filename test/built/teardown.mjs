export default async function teardown() {
  await globalThis.browserServer.close();
  await new Promise((resolve) => globalThis.workbenchServer.close(resolve));
}
