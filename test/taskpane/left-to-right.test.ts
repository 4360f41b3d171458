import { convert, convertProperty } from '../../src/taskpane/frame/left-to-right';

test('nothing is mirrored: a rule is what it was', () => {
  expect(convertProperty('paddingLeft', '4px')).toEqual({ key: 'paddingLeft', value: '4px' });
  expect(convert({ from: { left: 0 }, to: { left: '1px' } })).toEqual({
    from: { left: 0 },
    to: { left: '1px' },
  });
});
