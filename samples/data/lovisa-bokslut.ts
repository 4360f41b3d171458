import { goals } from './lovisa-bokslut-goals';
import { type Book, emptyRow, heading, line, type Page, prose, table, total } from './model';

const HEADER = [
  [
    '',
    'BUDGET\n2023',
    'BUDGET-\nFÖRÄNDRINGAR',
    'BUDGET 2023\nEFTER\nFÖRÄNDRINGAR',
    'BOKSLUT\n2023',
    'AVVIKELSE',
  ],
];
const WIDTHS = [34, 13, 18, 17, 13, 13];

/** Numbers with a format, the header words in cells of their own, line for line. */
const centre: Page = {
  name: 'Stadskanslicentralen',
  widths: WIDTHS,
  blocks: [
    heading('STADSKANSLICENTRALEN', 1),
    prose('Ansvarsperson: tf stadsdirektören'),
    heading('Utfallet för de ekonomiska målen 2023'),
    heading('Stadskanslicentralens resultaträkning', 3),
    prose(
      'Centralens anslag som är bindande i förhållande till stadsfullmäktige är det externa verksamhetsbidraget.',
    ),
    table({
      look: { figures: 'numbers', header: 'stacked' },
      header: HEADER,
      rows: [
        line('Försäljningsintäkter', '27 400', '', '27 400', '30 291', '2 891'),
        line('Avgiftsintäkter', '', '', '', '-675', '-675'),
        line('Understöd och bidrag', '140 000', '', '140 000', '155 570', '15 570'),
        line('Övriga verksamhetsintäkter', '200', '', '200', '0', '-200'),
        total('Verksamhetens intäkter', '167 600', '', '167 600', '185 185', '17 585'),
        line('Personalkostnader', '-2 027 993', '', '-2 027 993', '-1 887 887', '140 106'),
        line('Köp av tjänster', '-2 034 505', '', '-2 034 505', '-1 935 984', '98 521'),
        line('Material, förnödenheter och varor', '-86 350', '', '-86 350', '-116 107', '-29 757'),
        line('Understöd', '-34 000', '', '-34 000', '-33 886', '114'),
        line('Övriga verksamhetskostnader', '-121 210', '', '-121 210', '-101 828', '19 382'),
        total('Verksamhetens kostnader', '-4 304 058', '', '-4 304 058', '-4 075 692', '228 366'),
        emptyRow,
        total('Verksamhetsbidrag, externt', '-4 136 458', '', '-4 136 458', '-3 890 507', '245 951'),
        line('Avskrivningar och nedskrivningar', '-12 845', '', '-12 845', '', ''),
        line('Interna poster', '-221 633', '', '-221 633', '', ''),
        line('Kalkylmässiga kostnadsposter', '3 224 963', '', '3 224 963', '', ''),
      ],
    }),
    heading('Utfallet för verksamhetsintäkter', 3),
    prose('Verksamhetsintäkterna utföll som bättre än uppskattat.'),
    heading('Utfallet för verksamhetskostnader', 3),
    prose(
      'Verksamhetskostnaderna som mindre än uppskattat. De mest betydande underskridningarna var inom personalkostnader och köp av tjänster.',
    ),
    heading('Utfallet för verksamhetsbidraget', 3),
    prose(
      'Med anledning av den klara underskridningen av kostnader var verksamhetsbidraget klart bättre än budgeterat.',
    ),
  ],
};

/** Pasted from a word processor: figures are text with non-breaking spaces and a real minus. */
const areas: Page = {
  name: 'Ansvarsområden',
  widths: WIDTHS,
  blocks: [
    heading('STADSKANSLICENTRALEN ENLIGT ANSVARSOMRÅDEN', 1),
    heading('Stadskanslitjänster'),
    prose('Ansvarsperson: förvaltningsdirektören'),
    heading('Utfallet för de ekonomiska målen 2023', 3),
    heading('Stadskanslitjänster', 3),
    area(
      ['3 600', '', '3 600', '396', '-3 204'],
      ['-1 294 405', '', '-1 294 405', '-1 215 509', '78 895'],
      ['-1 290 805', '', '-1 290 805', '-1 215 113', '75 691'],
      [],
      ['-117 078', '', '-117 078'],
      ['679 294', '', '679 294'],
    ),
    prose(
      'Verksamhetskostnaderna utföll som mindre än uppskattat. Verksamhetsbidraget var därmed bättre än det budgeterade.',
    ),
    heading('Informations- och kommunikationsteknologitjänster'),
    prose('Ansvarsperson: dataförvaltningschefen'),
    heading('Utfallet för de ekonomiska målen 2023', 3),
    heading('Informations- och kommunikationsteknologitjänster', 3),
    area(
      ['24 000', '', '24 000', '27 495', '3 495'],
      ['-1 180 588', '', '-1 180 588', '-929 624', '250 964'],
      ['-1 156 588', '', '-1 156 588', '', '254 459'],
      ['-12 845', '', '-12 845'],
      ['-106 288', '', '-106 288'],
      ['881 361', '', '881 361'],
    ),
    prose(
      'Verksamhetskostnaderna utföll som betydligt mindre på grund av det mindre än uppskattade ICT:s utvecklingsarbete och det att dataförvaltningschefens tjänst var obesatt en stor del av året. Verksamhetsbidraget överskred sålunda klart det budgeterade.',
    ),
    heading('Ekonomi- och personaltjänster'),
    prose('Ansvarsperson: ekonomidirektören'),
    heading('Utfallet för de ekonomiska målen 2023', 3),
    heading('Ekonomi- och personaltjänster', 3),
    area(
      ['140 000', '', '140 000', '157 294', '17 294'],
      ['-1 829 066', '', '-1 829 066', '-1 930 559', '-101 493'],
      ['-1 689 066', '', '-1 689 066', '-1 775 975', '-84 199'],
      [],
      ['-96 155', '', '-96 155'],
      ['1 664 309', '', '1 664 309'],
    ),
    prose(
      'Både verksamhetsintäkterna och verksamhetskostnaderna överskred det budgeterade. Nettoeffekten är att verksamhetsbidraget är lite sämre än det budgeterade.',
    ),
  ],
};

function area(
  revenue: string[],
  costs: string[],
  net: string[],
  depreciation: string[],
  internal: string[],
  calculated: string[],
) {
  return table({
    look: { figures: 'text', header: 'wrapped', fill: 'F2F2F2' },
    header: HEADER,
    rows: [
      emptyRow,
      line('Verksamhetens intäkter', ...revenue),
      emptyRow,
      line('Tillverkning för eget bruk'),
      emptyRow,
      line('Verksamhetens kostnader', ...costs),
      emptyRow,
      total('Verksamhetsbidrag, externt', ...net),
      line('Avskrivningar och nedskrivningar', ...depreciation),
      line('Interna poster', ...internal),
      line('Kalkylmässiga kostnadsposter', ...calculated),
    ],
  });
}

export const lovisaBokslut: Book = { file: 'lovisa-bokslut-2023.xlsx', pages: [centre, areas, goals] };
