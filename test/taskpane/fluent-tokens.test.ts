import { tokens as listed } from '@fluentui/react-components';
import { tokens } from '../../src/taskpane/frame/fluent-tokens';

test('every name of Fluent’s theme is what Fluent says it is', () => {
  const names = Object.keys(listed);
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(listed);
});
