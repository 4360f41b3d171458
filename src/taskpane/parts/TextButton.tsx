import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ButtonHTMLAttributes, Ref } from 'react';

const useStyles = makeStyles({
  button: {
    appearance: 'none',
    border: 0,
    background: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    minHeight: '24px',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '2px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

export interface TextButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that reads as a word of the text it stands in. */
export function TextButton({ className, ref, ...rest }: TextButtonProps) {
  const styles = useStyles();
  return <button ref={ref} type="button" className={mergeClasses(styles.button, className)} {...rest} />;
}
