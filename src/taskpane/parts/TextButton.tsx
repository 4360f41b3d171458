import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ButtonHTMLAttributes, Ref } from 'react';
import { textButtonStyle } from './textButtonStyle';

const useStyles = makeStyles({
  button: {
    ...textButtonStyle,
    color: tokens.colorBrandForegroundLink,
    ':hover': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkHover },
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
