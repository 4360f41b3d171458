/** The only door to the judgement. */
export { checkWorkbook } from './checks/run';
export { equationsOf } from './reading/equations';
export { readTables } from './reading/read';
