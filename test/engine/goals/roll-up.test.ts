import { activityStatus, rollUp } from '../../../src/engine/goals/roll-up';

test('by shares a part counts as a half', () => {
  expect(rollUp(['fully', 'fully', 'fully'], 'share')).toBe('fully');
  expect(rollUp(['fully', 'fully', 'fully', 'fully', 'partly'], 'share')).toBe('fully');
  expect(rollUp(['fully', 'partly'], 'share')).toBe('partly');
  expect(rollUp(['partly', 'partly'], 'share')).toBe('partly');
  expect(rollUp(['not', 'partly'], 'share')).toBe('not');
});

test('the worst, or the most', () => {
  expect(rollUp(['fully', 'fully', 'not'], 'worst')).toBe('not');
  expect(rollUp(['fully', 'fully', 'not'], 'majority')).toBe('fully');
  expect(rollUp(['fully', 'not'], 'majority')).toBe('not');
});

test('what was not assessed counts for nothing', () => {
  expect(rollUp(['fully', 'none'], 'worst')).toBe('fully');
  expect(rollUp(['none', 'none'], 'share')).toBe('none');
  expect(rollUp([], 'share')).toBe('none');
});

test('an activity counts only for what it says of itself', () => {
  const cell = { sheet: 'A', row: 0, column: 3 };
  const said = (text: string, state = '') => activityStatus({ deviation: { cell, text }, state });
  expect(said('')).toBe('none');
  expect(said('Nej')).toBe('none');
  expect(said('Avvikelse')).toBe('partly');
  expect(said('', 'Genomförd')).toBe('fully');
  expect(said('', 'Avbruten')).toBe('not');
});
