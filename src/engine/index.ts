/** The only door to the judgement. */
export { CheckMemory } from './checks/check-memory';
export type { Work } from './checks/check-memory';
export { checkInSteps, checkWorkbook, judgeInSteps, stepsFor } from './checks/run';
export type { Judged } from './checks/run';
export { verdictsOf } from './checks/verdicts';
export type { RelationVerdict } from './checks/verdicts';
export { readInSteps, readTables } from './reading/read';
export type { Reading } from './reading/read';
export { makeFollowUp } from './followup/make';
export type { MadeFollowUp } from './followup/make';
export type {
  Overview,
  MissingComment,
  OverviewArea,
  OverviewLine,
  OverviewRatio,
} from './followup/overview';
export { judgeIndicators } from './goals/judging';
export type { Judgement } from './goals/judge';
