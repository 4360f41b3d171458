import { makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpShown } from '../../app/follow-up';
import type { CellRef } from '../../engine/model/cell';
import type { FollowUpWords } from '../../engine/model/follow-up-words';
import type { FollowUpViewWords } from '../../i18n/follow-up-view/words';
import type { NumberWriting } from '../../i18n/numbers';
import { writeRounded, writeShare } from '../../i18n/numbers';
import { Fold } from '../parts/Fold';
import { useText } from '../parts/styles';
import { TextButton } from '../parts/TextButton';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

type MissingComment = FollowUpShown['missing'][number];

/** More than these are put under the part of the tab that they belong to; a part with more is folded away. */
const FEW = 5;

export interface MissingProps {
  readonly shown: FollowUpShown;
  /** The tab is there, so that its cells can be gone to. */
  readonly there: boolean;
  readonly tab: FollowUpWords;
  readonly words: FollowUpViewWords;
  readonly numbers: NumberWriting;
  readonly onShow: (cell: CellRef) => void;
}

/** The lines that ask for a comment and have none, each a press from where it is written. */
export function Missing(props: MissingProps) {
  const { shown, there, tab, words } = props;
  const styles = useStyles();
  const text = useText();
  const { missing } = shown;
  if (missing.length === 0) return <p className={text.small}>{words.missingNone}</p>;
  return (
    <section className={styles.section}>
      <h3 className={text.subheading}>{words.missing(missing.length)}</h3>
      <p className={text.small}>{there ? words.missingAfter : words.missingBefore}</p>
      {missing.length <= FEW ? (
        <Lines lines={missing} {...props} />
      ) : (
        bySection(missing).map(([section, lines]) => (
          <Fold
            key={section}
            title={`${sectionName(section, tab)}: ${String(lines.length)}`}
            startsOpen={lines.length <= FEW}
          >
            <Lines lines={lines} {...props} />
          </Fold>
        ))
      )}
    </section>
  );
}

function Lines({
  lines,
  shown,
  there,
  tab,
  numbers,
  onShow,
}: MissingProps & { readonly lines: readonly MissingComment[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <ul className={text.list}>
      {lines.map(({ key, label, area, deviation, deviationShare, commentCell, source }) => {
        const cell = there ? commentCell : source;
        const name = area ?? label;
        return (
          <li key={key} className={styles.line}>
            {cell ? (
              <TextButton
                onClick={() => {
                  onShow(cell);
                }}
              >
                {name}
              </TextButton>
            ) : (
              name
            )}
            {deviation && (
              <div className={text.small}>
                {tab.columns.deviation} {writeRounded(deviation, numbers, shown.shownDecimals)}
                {deviationShare !== null && ` (${writeShare(deviationShare, numbers)})`}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function bySection(missing: readonly MissingComment[]) {
  const sections = new Map<MissingComment['section'], MissingComment[]>();
  for (const one of missing) {
    const known = sections.get(one.section);
    if (known) known.push(one);
    else sections.set(one.section, [one]);
  }
  return [...sections];
}

function sectionName(section: MissingComment['section'], { sections, goals }: FollowUpWords): string {
  return section === 'indicators' || section === 'activities' ? goals.sections[section] : sections[section];
}
