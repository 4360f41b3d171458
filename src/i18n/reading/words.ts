import type { SignEvidence } from '../../engine/model/evidence';
import type { LineRole, RelationKind } from '../../engine/model/table';
import type {
  ColumnRole,
  DeviationConvention,
  SignConvention,
  TableKind,
  Unit,
} from '../../engine/model/kinds';

/** The words with which a reading is told: what a table is, what its columns and lines are, what must hold. */
export interface ReadingWords {
  readonly kinds: Readonly<Record<TableKind, string>>;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly lineRoles: Readonly<Record<LineRole, string>>;
  readonly signs: Readonly<Record<SignConvention, string>>;
  readonly deviations: Readonly<Record<DeviationConvention, string>>;
  readonly relations: Readonly<Record<RelationKind, string>>;
  readonly verdicts: Readonly<Record<'exact' | 'rounding' | 'broken' | 'incomplete', string>>;
  readonly unit: (unit: Unit) => string;
  readonly noTable: string;
  readonly lines: string;
  readonly columns: string;
  readonly mustHold: string;
  /** What speaks for a reading, without a capital or a full stop. */
  readonly evidence: {
    /** The number format shows the amounts in thousands or millions. */
    readonly shown: Readonly<Record<1000 | 1000000, string>>;
    readonly signs: (votes: SignEvidence, signs: SignConvention) => string;
    /** A rule is an equation between columns, such as `E = D − C`. */
    readonly column: (holds: number, all: number, rule: string) => string;
    readonly effect: (total: string, outcome: string, budget: string) => string;
  };
  readonly corrected: string;
  readonly reasons: string;
  readonly aside: string;
  readonly idle: (count: number) => string;
}
