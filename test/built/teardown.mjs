export default async function teardown() {
  await new Promise((resolve) => globalThis.workbenchServer.close(resolve));
}
