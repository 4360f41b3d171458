export { createExcelActingHost } from './acting';
export { createExcelMemoryHost } from './memory';
export { createExcelHost } from './officeHost';
