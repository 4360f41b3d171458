import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { Pane } from './Pane';

void Office.onReady(() => {
  createRoot(document.getElementById('root') ?? document.body).render(
    <FluentProvider theme={webLightTheme}>
      <Pane name="Measure" />
    </FluentProvider>,
  );
});
