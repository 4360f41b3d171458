import { TOLERANCE } from '../../../src/engine/goals/judge';
import { answersOf, judgeWorded } from '../../../src/engine/goals/worded';
import { amountText } from '../../../src/engine/model/amount';
import type { Status } from '../../../src/engine/model/goals';

const cell = { sheet: 'Blad', row: 0, column: 0 };
const judged = (name: string, text: string | null, status: Status | null = null) =>
  judgeWorded(
    {
      cell,
      name,
      goal: null,
      under: '',
      responsible: '',
      outcome: text === null ? null : { cell, text },
      status,
    },
    TOLERANCE,
  );

/** What is asked, what is said, and what that comes to: `least 80: 75` or `most 5: 90 of those who do not, 10`. */
const answers = (target: string, outcome: string) =>
  answersOf(target, outcome).map(({ bound, target: asked, said, complement, value }) =>
    [`${bound} ${amountText(asked)}: ${amountText(said)}`, ...(complement ? [amountText(value)] : [])].join(
      ' of those who do not, ',
    ),
  );

const TARGET = 'Minst 80 procent av brukarna känner trygghet i hemtjänsten.';

test('a target in words is met, nearly met or missed by what its outcome says of the same', () => {
  const outcome = (share: string) => `${share} procent av brukarna känner trygghet i hemtjänsten.`;
  expect(judged(TARGET, outcome('80'))).toBe('fully');
  expect(judged(TARGET, outcome('79,5'))).toBe('partly');
  expect(judged(TARGET, outcome('72'))).toBe('partly');
  expect(judged(TARGET, outcome('71,9'))).toBe('not');
  expect(judged(TARGET.replace('Minst', 'Högst'), outcome('80'))).toBe('fully');
  expect(judged(TARGET.replace('Minst', 'Högst'), outcome('89'))).toBe('not');
  expect(judged(TARGET, outcome('90'), 'not')).toBe('not');
});

test('of two shares one may be reached and the other not', () => {
  const both = `${TARGET} Minst 60 procent av personalen trivs på arbetsplatsen.`;
  const outcome = (safe: string, staff: string) =>
    `${safe} procent av brukarna känner trygghet i hemtjänsten.\n${staff} procent av personalen trivs på arbetsplatsen.`;
  expect(judged(both, outcome('85', '65'))).toBe('fully');
  expect(judged(both, outcome('85', '30'))).toBe('partly');
  expect(judged(both, outcome('30', '65'))).toBe('partly');
  expect(judged(both, outcome('30', '30'))).toBe('not');
});

test('without a share, a bound or an answer of the same nothing is judged', () => {
  expect(judged(TARGET, null)).toBe('none');
  expect(judged(TARGET, 'Enkäten görs i höst.')).toBe('none');
  expect(judged(TARGET, '85 procent av vägarna plogades i tid.')).toBe('none');
  expect(
    judged(
      '80 procent av brukarna känner trygghet i hemtjänsten.',
      '85 procent av brukarna känner trygghet.',
    ),
  ).toBe('none');
  expect(judged('Minst de flesta brukarna känner trygghet.', '85 procent av brukarna känner trygghet.')).toBe(
    'none',
  );
  // One word in common is chance.
  expect(judged(TARGET, '85 procent av brukarna har svarat.')).toBe('none');
});

test('the sentence with most words in common answers, in any spelling of per cent', () => {
  expect(
    answers(
      TARGET,
      'Av brukarna i hemtjänsten är 61 % män. 75,5 % av brukarna känner trygghet i hemtjänsten!',
    ),
  ).toEqual(['least 80: 75.5']);
  expect(
    answers(
      'Vähintään 80 prosenttia asiakkaista kokee turvallisuutta.',
      '75 % asiakkaista kokee turvallisuutta.',
    ),
  ).toEqual(['least 80: 75']);
  expect(answers('At least 80 per cent of clients feel safe.', '75.5 percent of clients feel safe.')).toEqual(
    ['least 80: 75.5'],
  );
  expect(
    answers('Enintään 5 prosenttia asiakkaista odottaa kauan.', '7 % asiakkaista odottaa kauan.'),
  ).toEqual(['most 5: 7']);
});

test('who says how many do not has answered for the others too, unless the target asks just that', () => {
  const denied = 'Av brukarna svarar 10 procent att de inte känner trygghet i hemtjänsten.';
  expect(answers(TARGET, denied)).toEqual(['least 80: 10 of those who do not, 90']);
  expect(judged(TARGET, denied)).toBe('fully');
  expect(answers('Högst 15 procent av brukarna känner inte trygghet i hemtjänsten.', denied)).toEqual([
    'most 15: 10',
  ]);
  expect(
    answers(TARGET, 'Det är inte bra, men 85 procent av brukarna känner trygghet i hemtjänsten.'),
  ).toEqual(['least 80: 85']);
});
