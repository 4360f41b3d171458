import { ekonomiEvp } from '../../samples/data/ekonomi-evp';
import { hagerstenLiljeholmen } from '../../samples/data/hagersten-liljeholmen';
import { lovisaBokslut } from '../../samples/data/lovisa-bokslut';
import { lovisaBudget } from '../../samples/data/lovisa-budget';
import { servicenamnden } from '../../samples/data/servicenamnden';
import type { Book } from '../../samples/data/model';
import { isFigure } from '../../samples/figures';
import { cellsOf, essence, firstDifference, seedText, textsOf } from './support';

/** The pages of each workbook, and the part of the document each was typed from. */
const sources: { file: string; book: Book; regions: Record<string, string> }[] = [
  {
    file: lovisaBokslut.file,
    book: lovisaBokslut,
    regions: {
      Stadskanslicentralen: 'stadskanslicentralen',
      Ansvarsområden: 'ansvarsomraden',
      'Nyckelmål 2023': 'nyckelmal',
    },
  },
  {
    file: lovisaBudget.file,
    book: lovisaBudget,
    regions: { 'Anslag 2023': 'anslag', Nyckelmål: 'nyckelmal' },
  },
  {
    file: servicenamnden.file,
    book: servicenamnden,
    regions: {
      Sammanfattning: 'sammanfattning',
      'Mål 1': 'mal-1',
      'Mål 2': 'mal-2',
      'Mål 3': 'mal-3',
      'Periodens utfall': 'periodens-utfall',
      Årsprognos: 'arsprognos',
      'Per verksamhet': 'per-verksamhet',
      Balans: 'balans',
    },
  },
  {
    file: hagerstenLiljeholmen.file,
    book: hagerstenLiljeholmen,
    regions: { 'Budget 2012': 'budget', Indikatorer: 'indikatorer', Aktiviteter: 'aktiviteter' },
  },
  {
    file: ekonomiEvp.file,
    book: ekonomiEvp,
    regions: {
      'Verksamhetsåret 2024': 'verksamhetsaret',
      'Ekonomi i balans': 'ekonomi-i-balans',
      'Administrativa funktioner': 'administrativa-funktioner',
      Kundundersökning: 'kundundersokning',
      Volymer: 'volymer',
      Aktiviteter: 'aktiviteter',
      Jobb: 'jobb',
      Medarbetare: 'medarbetare',
      Arbetssätt: 'arbetssatt',
      'Budget 2024': 'budget',
    },
  },
];

describe.each(sources)('$file', ({ book, regions }) => {
  const folder = book.file.replace('.xlsx', '');

  test.each(book.pages.map((page) => [page.name, page] as const))(
    '%s says what the document says',
    (name, page) => {
      const region = regions[name];
      if (region === undefined) throw new Error(`No part of the document is named for the page ${name}.`);
      const typed = essence(textsOf(page).join(' '));
      const printed = essence(seedText(folder, region));
      expect(firstDifference(typed, printed)).toBeNull();
    },
  );

  test('every figure keeps its grouping', () => {
    for (const page of book.pages) {
      const printed = seedText(folder, regions[page.name] ?? '').replace(/\s+/g, ' ');
      const figures = page.blocks.flatMap((block) =>
        block.kind === 'table' ? cellsOf(block).filter(isFigure) : [],
      );
      let from = 0;
      for (const figure of figures) {
        const at = printed.indexOf(figure, from);
        expect([page.name, figure, at >= 0]).toEqual([page.name, figure, true]);
        from = at + figure.length;
      }
    }
  });
});
