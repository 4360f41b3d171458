import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { border: '1px solid CanvasText', borderLeftWidth: '4px' },
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  calm: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  note: { borderLeftColor: tokens.colorBrandStroke1 },
});

export interface MessageProps {
  readonly tone: 'error' | 'calm' | 'note';
  readonly urgent?: boolean;
  readonly children: ReactNode;
}

/** One thing to know, with a coloured edge; the words carry the meaning. */
export function Message({ tone, urgent = false, children }: MessageProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.box, styles[tone])} role={urgent ? 'alert' : undefined}>
      {children}
    </div>
  );
}
