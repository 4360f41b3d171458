import type { Memo } from '../engine/model/memory';
import { MEMORY_COLUMNS, MEMORY_MARK, memosOn } from '../engine/model/memory';
import type { SheetSnapshot } from '../engine/model/snapshot';
import type { MemoryWords } from '../i18n/pane/words';
import type { MemoryHost, MemorySheet } from './host';
import { HostError } from './host';

const NAME = 'Tertialkoll';
const WIDTHS = [22, 44, 26, 26, 44, 34];

export interface Remembered {
  readonly memos: readonly Memo[];
  /** The sheet they stand on. */
  readonly sheet: string;
}

/** Changes what the workbook remembers, starting from what stands on its sheet at this moment. */
export async function changeMemory(
  host: MemoryHost,
  known: string | null,
  change: (memos: readonly Memo[]) => readonly Memo[],
  words: MemoryWords,
): Promise<Remembered> {
  let memos: readonly Memo[] = [];
  try {
    const sheet = await host.changeMemory(known, (former) => {
      memos = change(former ? memosOn(former) : []);
      return sheetOf(memos, former, words);
    });
    return { memos, sheet };
  } catch (error) {
    if (error instanceof HostError && (error.failure === 'protected' || error.failure === 'read-only'))
      throw new HostError('memory-refused', error.detail, { cause: error });
    throw error;
  }
}

/** The memos with this one among them: in the place of the one of the same key, otherwise last. */
export function withMemo(memos: readonly Memo[], memo: Memo): readonly Memo[] {
  const known = memos.some(({ key }) => key === memo.key);
  return known ? memos.map((one) => (one.key === memo.key ? memo : one)) : [...memos, memo];
}

export function withoutMemo(memos: readonly Memo[], key: string): readonly Memo[] {
  return memos.filter((memo) => memo.key !== key);
}

function sheetOf(memos: readonly Memo[], former: SheetSnapshot | null, words: MemoryWords): MemorySheet {
  const { kind, what, where, value, reason } = words.columns;
  const head = [[words.intro], [kind, what, where, value, reason, MEMORY_MARK]];
  return {
    name: former?.name ?? NAME,
    rows: [...head, ...memos.map((memo) => MEMORY_COLUMNS.map((column) => memo[column]))],
    widths: WIDTHS,
    head: head.length,
  };
}
