import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** What every button has that reads as a part of the text. */
export const textButtonStyle: GriffelStyle = {
  appearance: 'none',
  border: 0,
  background: 'none',
  margin: 0,
  padding: `${tokens.spacingVerticalXXS} 0`,
  minHeight: '24px',
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  overflowWrap: 'anywhere',
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '2px' },
};
