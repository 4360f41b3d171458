import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText', borderLeftWidth: '4px' },
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  calm: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  note: { borderLeftColor: tokens.colorBrandStroke1 },
  detail: {
    marginTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

export interface MessageProps {
  readonly tone: 'error' | 'calm' | 'note';
  readonly urgent?: boolean;
  readonly detail?: string;
  readonly children: ReactNode;
}

/** One thing to know, with a coloured edge; the words carry the meaning. */
export function Message({ tone, urgent = false, detail, children }: MessageProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.box, styles[tone])} role={urgent ? 'alert' : undefined}>
      {children}
      {detail !== undefined && <div className={styles.detail}>{detail}</div>}
    </div>
  );
}
