import { goals } from './lovisa-budget-goals';
import { type Book, emptyRow, heading, line, type Page, prose, stray, sub, table, total } from './model';

/** Four tables under each other, the areas with fewer columns than the centre; a page number was left behind. */
const appropriations: Page = {
  name: 'Anslag 2023',
  widths: [30, 15, 16, 13, 13, 13],
  blocks: [
    heading('Stadskanslicentralen', 1),
    prose('Ansvarsperson: direktören för stadskanslicentralen'),
    prose(
      'Externa anslag som centralen förfogar över (det externa verksamhetsbidraget är bindande i förhållande till stadsfullmäktige)',
    ),
    heading('Stadskanslicentralen', 3),
    table({
      look: { figures: 'numbers', header: 'stacked' },
      header: [
        [
          '',
          'BOKSLUT 2021',
          'BUDGET\n2022\ninkl. ändringar',
          'BUDGET\n2023',
          'EKONOMI-\nPLAN 2024',
          'EKONOMI-\nPLAN 2025',
        ],
      ],
      rows: [
        line('Försäljningsintäkter', '30 782', '72 400', '27 400', '30 000', '30 000'),
        line('Avgiftsintäkter', '', '', '', '', ''),
        line('Övriga verksamhetsintäkter', '227 997', '240 000', '140 000', '144 000', '150 000'),
        line('Övriga verksamhetsintäkter', '95', '200', '200', '', ''),
        total('Verksamhetens intäkter', '258 875', '312 600', '167 600', '174 000', '180 000'),
        sub('varav interna', '', '', '', '', ''),
        line('Tillverkning för eget bruk', '', '', '', '', ''),
        line('Personalkostnader', '-1 778 668', '-1 983 910', '-1 907 662', '-1 973 085', '-2 015 169'),
        line(
          'Övriga verksamhetskostnader',
          '-1 987 064',
          '-2 110 480',
          '-2 030 505',
          '-2 058 750',
          '-2 090 850',
        ),
        line('Verksamhetens kostnader', '-75 344', '-82 300', '-86 350', '-89 500', '-95 000'),
        line('Understöd', '0', '-34 000', '-34 000', '-34 000', '-34 000'),
        line('Övriga verksamhetskostnader', '-107 241', '-114 210', '-121 210', '-134 200', '-139 200'),
        total(
          'Verksamhetens kostnader',
          '-3 948 316',
          '-4 324 900',
          '-4 179 727',
          '-4 289 535',
          '-4 374 219',
        ),
        emptyRow,
        total(
          'Verksamhetsbidrag, externt',
          '-3 689 441',
          '-4 012 300',
          '-4 012 127',
          '-4 115 535',
          '-4 194 219',
        ),
        line('Avskrivningar och', '', '', '', '', ''),
        line('nedskrivningar', '-18 783', '-18 784', '', '', ''),
        line('Interna poster, netto', '-210 995', '', '', '', ''),
        line('Kalkylmässiga poster, netto', '3 525 680', '', '', '', ''),
      ],
    }),
    prose('Ansvarsområdets namn: Stadskanslitjänster'),
    prose('Ansvarsperson: direktören för stadskanslicentralen'),
    heading('Externa anslag som står till förfogande för verksamheten', 3),
    heading('Stadskanslitjänster', 3),
    prose('Ansvarsområdets beräknade inkomster och anslag (riktgivande)'),
    area(
      ['228 364', '243 600', '143 600'],
      ['-2 155 385', '-2 389 290', '-2 337 509'],
      ['-1 927 021', '-2 145 690', '-2 193 909'],
      ['-5 939', '-5 939'],
    ),
    stray('9'),
    prose('Ansvarsområdets namn: Informations- och kommunikationsteknologitjänster'),
    prose('Ansvarsperson: dataförvaltningschefen'),
    heading('Externa anslag som står till förfogande för verksamheten', 3),
    heading('Informations- och kommunikationsteknologitjänster', 3),
    area(
      ['30 512', '57 000', '24 000'],
      ['-1 015 453', '-1 115 310', '-1 127 690'],
      ['-984 941', '-1 058 310', '-1 103 690'],
      ['-12 844', '-12 845'],
    ),
    prose('Ansvarsområdets namn: Ekonomitjänster'),
    prose('Ansvarsperson: ekonomichefen'),
    heading('Externa anslag som står till förfogande för verksamheten', 3),
    heading('Ekonomitjänster', 3),
    area([], ['-777 478', '-820 300', '-714 529'], ['-777 478', '-808 300', '-714 529'], []),
  ],
};

function area(revenue: string[], costs: string[], net: string[], depreciation: string[]) {
  return table({
    look: { figures: 'numbers', header: 'stacked' },
    header: [['', 'BOKSLUT\n2021', 'BUDGET\n2022\ninkl. ändringar', 'BUDGET\n2023']],
    rows: [
      line('Verksamhetens intäkter', ...revenue),
      line('Tillverkning för eget bruk'),
      line('Verksamhetens kostnader', ...costs),
      total('Verksamhetsbidrag, externt', ...net),
      line('Avskrivningar och nedskrivningar', ...depreciation),
      line('Interna poster, netto'),
      line('Kalkylmässiga poster, netto'),
    ],
  });
}

export const lovisaBudget: Book = { file: 'lovisa-budget-2023.xlsx', pages: [appropriations, goals] };
