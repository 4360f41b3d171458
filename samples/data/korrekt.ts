import { type Book, heading, line, type Page, prose, table, total } from './model';

/** Strandby is made up: a small Finnish town whose accounts add up in every direction. */
const HEADER = [
  ['', 'Budget\n2024', 'Budget-\nändringar', 'Budget 2024\nefter ändringar', 'Bokslut\n2024', 'Avvikelse'],
];
const WIDTHS = [44, 14, 13, 16, 14, 13];

/** The rows that each total is the sum of, by row of the statement. */
const PARTS: Readonly<Record<number, readonly (number | readonly [from: number, to: number])[]>> = {
  4: [[0, 3]],
  11: [[6, 10]],
  12: [4, 5, 11],
  19: [12, 13, 14, [15, 18]],
  21: [19, 20],
  23: [21, 22],
};

const statement: Page = {
  name: 'Resultaträkning',
  widths: WIDTHS,
  frozen: { rows: 4, columns: 1 },
  blocks: [
    heading('Strandby stad: resultaträkning 2024', 1),
    prose('Belopp i euro'),
    table({
      look: { figures: 'numbers', header: 'wrapped' },
      header: HEADER,
      rows: [
        line('Försäljningsintäkter', '2 783 300', '0', '2 783 300', '2 759 889', '-23 411'),
        line('Avgiftsintäkter', '2 100 100', '0', '2 100 100', '2 128 543', '28 443'),
        line('Understöd och bidrag', '614 700', '60 000', '674 700', '698 104', '23 404'),
        line('Övriga verksamhetsintäkter', '1 993 700', '0', '1 993 700', '1 959 279', '-34 421'),
        total('Verksamhetens intäkter', '7 491 800', '60 000', '7 551 800', '7 545 815', '-5 985'),
        line('Tillverkning för eget bruk', '320 000', '0', '320 000', '298 412', '-21 588'),
        line('Personalkostnader', '-21 669 400', '-45 000', '-21 714 400', '-21 493 910', '220 490'),
        line('Köp av tjänster', '-11 019 200', '-105 000', '-11 124 200', '-11 265 918', '-141 718'),
        line('Material, förnödenheter och varor', '-3 062 800', '0', '-3 062 800', '-3 109 935', '-47 135'),
        line('Understöd', '-874 900', '0', '-874 900', '-901 769', '-26 869'),
        line('Övriga verksamhetskostnader', '-2 393 400', '-15 000', '-2 408 400', '-2 487 942', '-79 542'),
        total('Verksamhetens kostnader', '-39 019 700', '-165 000', '-39 184 700', '-39 259 474', '-74 774'),
        total('Verksamhetsbidrag', '-31 207 900', '-105 000', '-31 312 900', '-31 415 247', '-102 347'),
        line('Skatteinkomster', '24 850 000', '0', '24 850 000', '25 114 327', '264 327'),
        line('Statsandelar', '7 420 000', '60 000', '7 480 000', '7 498 210', '18 210'),
        line('Ränteintäkter', '36 000', '0', '36 000', '41 873', '5 873'),
        line('Övriga finansiella intäkter', '58 000', '0', '58 000', '61 240', '3 240'),
        line('Räntekostnader', '-412 000', '-30 000', '-442 000', '-451 966', '-9 966'),
        line('Övriga finansiella kostnader', '-9 000', '0', '-9 000', '-8 714', '286'),
        total('Årsbidrag', '735 100', '-75 000', '660 100', '839 723', '179 623'),
        line('Avskrivningar enligt plan', '-2 180 000', '0', '-2 180 000', '-2 154 908', '25 092'),
        total('Räkenskapsperiodens resultat', '-1 444 900', '-75 000', '-1 519 900', '-1 315 185', '204 715'),
        line(
          'Ökning (-) eller minskning (+) av avskrivningsdifferens',
          '35 000',
          '0',
          '35 000',
          '35 000',
          '0',
        ),
        total(
          'Räkenskapsperiodens överskott (underskott)',
          '-1 409 900',
          '-75 000',
          '-1 484 900',
          '-1 280 185',
          '204 715',
        ),
      ],
      formula: (row, column, at) => {
        if (column === 3) return `${at(row, 1)}+${at(row, 2)}`;
        if (column === 5) return `${at(row, 4)}-${at(row, 3)}`;
        const parts = PARTS[row];
        if (!parts || column === 0) return null;
        const terms = parts.map((part) => {
          return typeof part === 'number'
            ? at(part, column)
            : `SUM(${at(part[0], column)}:${at(part[1], column)})`;
        });
        return terms.join('+');
      },
    }),
    prose(
      'Verksamhetsbidraget blev -31 415 247 euro, det vill säga 102 347 euro sämre än budgeten efter ändringar. Skatteinkomsterna överskred budgeten med 264 327 euro.',
    ),
  ],
};

/** Typed in another program and pasted: the figures are text. */
const departments: Page = {
  name: 'Förvaltningar',
  widths: WIDTHS,
  blocks: [
    heading('Utfallet per förvaltning 2024', 1),
    prose('Belopp i euro'),
    heading('Ledning och stödtjänster'),
    department(
      ['344 400', '0', '344 400', '349 869', '5 469'],
      [],
      ['-4 943 800', '-25 000', '-4 968 800', '-4 922 551', '46 249'],
      ['-4 599 400', '-25 000', '-4 624 400', '-4 572 682', '51 718'],
    ),
    heading('Bildning och kultur'),
    department(
      ['1 895 500', '60 000', '1 955 500', '1 978 623', '23 123'],
      [],
      ['-22 752 000', '-60 000', '-22 812 000', '-22 982 054', '-170 054'],
      ['-20 856 500', '0', '-20 856 500', '-21 003 431', '-146 931'],
    ),
    heading('Teknik och miljö'),
    department(
      ['5 251 900', '0', '5 251 900', '5 217 323', '-34 577'],
      ['320 000', '0', '320 000', '298 412', '-21 588'],
      ['-11 323 900', '-80 000', '-11 403 900', '-11 354 869', '49 031'],
      ['-5 752 000', '-80 000', '-5 832 000', '-5 839 134', '-7 134'],
    ),
  ],
};

const consolidation: Page = {
  name: 'Sammanställning',
  widths: [30, 13, 14, 14, 14, 13, 14, 14, 14],
  landscape: true,
  blocks: [
    heading('Sammanställning av förvaltningarna 2024', 1),
    prose('Belopp i euro'),
    table({
      look: { figures: 'numbers', header: 'wrapped', fill: 'FFF2CC' },
      header: [
        ['', 'Budget 2024 efter ändringar', '<', '<', '<', 'Bokslut 2024', '<', '<', '<'],
        [
          'Förvaltning',
          'Intäkter',
          'Tillverkning för eget bruk',
          'Kostnader',
          'Verksamhets-\nbidrag',
          'Intäkter',
          'Tillverkning för eget bruk',
          'Kostnader',
          'Verksamhets-\nbidrag',
        ],
      ],
      rows: [
        line(
          'Ledning och stödtjänster',
          '344 400',
          '0',
          '-4 968 800',
          '-4 624 400',
          '349 869',
          '0',
          '-4 922 551',
          '-4 572 682',
        ),
        line(
          'Bildning och kultur',
          '1 955 500',
          '0',
          '-22 812 000',
          '-20 856 500',
          '1 978 623',
          '0',
          '-22 982 054',
          '-21 003 431',
        ),
        line(
          'Teknik och miljö',
          '5 251 900',
          '320 000',
          '-11 403 900',
          '-5 832 000',
          '5 217 323',
          '298 412',
          '-11 354 869',
          '-5 839 134',
        ),
        total(
          'Staden totalt',
          '7 551 800',
          '320 000',
          '-39 184 700',
          '-31 312 900',
          '7 545 815',
          '298 412',
          '-39 259 474',
          '-31 415 247',
        ),
      ],
      formula: (row, column, at) => {
        if (row === 3 && column > 0) return `SUM(${at(0, column)}:${at(2, column)})`;
        if (column === 4 || column === 8) return `SUM(${at(row, column - 3)}:${at(row, column - 1)})`;
        return null;
      },
    }),
  ],
};

function department(revenue: string[], ownUse: string[], costs: string[], net: string[]) {
  return table({
    look: { figures: 'text', header: 'stacked', fill: 'E2EFDA' },
    header: HEADER,
    rows: [
      line('Verksamhetens intäkter', ...revenue),
      line('Tillverkning för eget bruk', ...ownUse),
      line('Verksamhetens kostnader', ...costs),
      total('Verksamhetsbidrag', ...net),
    ],
  });
}

export const korrekt: Book = { file: 'korrekt.xlsx', pages: [statement, departments, consolidation] };
