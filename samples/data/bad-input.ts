import { type Book, heading, line, prose, type Row, table, total } from './model';

/** Workbooks that a check must answer with a sentence and not with a fault. */
export const emptyWorkbook: Book = {
  file: 'tom-arbetsbok.xlsx',
  pages: [{ name: 'Blad1', widths: [], blocks: [] }],
};

export const proseOnly: Book = {
  file: 'bara-text.xlsx',
  pages: [
    {
      name: 'Anvisning',
      widths: [90],
      blocks: [
        heading('Anvisning för bokslutet 2024', 1),
        prose('Förvaltningarna lämnar sina texter och tabeller till ekonomitjänsterna senast 31.1.2025.'),
        prose(
          'Avvikelser över 20 000 euro ska förklaras. Kontaktperson är ekonomichefen, telefon 019 555 1234.',
        ),
        heading('Tidtabell', 3),
        prose('Budgetboken trycks i vecka 8. Stadsstyrelsen behandlar bokslutet 24.3.2025.'),
      ],
    },
  ],
};

export const protectedSheet: Book = {
  file: 'skyddat-blad.xlsx',
  pages: [
    {
      name: 'Bildning',
      widths: [34, 14, 14, 14],
      protected: true,
      blocks: [
        heading('Bildning och kultur, bokslut 2024', 1),
        prose('Belopp i euro'),
        education('-22 982 054'),
      ],
    },
  ],
};

export const errorCell: Book = {
  file: 'fel-i-cell.xlsx',
  pages: [
    {
      name: 'Bildning',
      widths: [34, 14, 14, 14],
      blocks: [heading('Bildning och kultur, bokslut 2024', 1), prose('Belopp i euro'), education('#REF!')],
    },
  ],
};

function education(costs: string) {
  return table({
    look: { figures: 'numbers', header: 'stacked' },
    header: [['', 'Budget\n2024', 'Bokslut\n2024', 'Avvikelse']],
    rows: educationRows(costs),
    formula: (row, column) => (row === 1 && column === 2 && costs === '#REF!' ? 'SUM(#REF!)' : null),
  });
}

function educationRows(costs: string): Row[] {
  return [
    line('Verksamhetens intäkter', '1 955 500', '1 978 623', '23 123'),
    line('Verksamhetens kostnader', '-22 812 000', costs, '-170 054'),
    total('Verksamhetsbidrag', '-20 856 500', '-21 003 431', '-146 931'),
  ];
}
