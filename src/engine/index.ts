/** The only door to the judgement. */
export { checkWorkbook } from './checks/run';
export { judgedRelations } from './checks/judged';
export type { JudgedRelation } from './checks/judged';
export { openTable, readTables } from './reading/read';
export type { ReadTable } from './reading/read';
