import { type Book, headerAgain, heading, line, type Page, strayRow, sub, table, total } from './model';
import { goals1 } from './servicenamnden-mal-1';
import { goals2 } from './servicenamnden-mal-2';
import { goals3 } from './servicenamnden-mal-3';
import * as text from './servicenamnden-prose';

const summary: Page = { name: 'Sammanfattning', widths: [100], blocks: text.summary };

/** Million kronor with one decimal, as numbers; cut by a page break with the running title left inside. */
const outcome: Page = {
  name: 'Periodens utfall',
  widths: [34, 14, 14, 14],
  blocks: [
    ...text.outcome,
    heading('Periodens utfall'),
    table({
      look: { figures: 'numbers', header: 'stacked' },
      header: [
        ['(mnkr)', 'Utfall Jan-Aug 2023', '<', '<'],
        ['Resultat per\nverksamhetsområde\n(mnkr)', 'Intäkter', 'Kostnader', 'Netto'],
      ],
      rows: [
        line('Nämnd och administration', '0,9', '26,5', '-25,6'),
        line('Digitalisering, it och telefoni', '0,0', '0,2', '-0,2'),
        line('Lön och pension', '37,3', '30,8', '6,5'),
        line('Upphandling', '32,8', '29,6', '3,1'),
        line('Ekonomi', '52,6', '42,3', '10,2'),
        line('Kontaktcenter', '45,0', '39,0', '6,0'),
        line('Utvecklingsavdelningen', '1,4', '16,2', '-14,8'),
        line('Rekrytering', '11,7', '13,3', '-1,6'),
        strayRow('Servicenämnden, Tertialrapport 45(53)'),
        headerAgain('(mnkr)', 'Utfall Jan-Aug 2023', '<', '<'),
        line('Lokalplanering', '9,9', '9,2', '0,7'),
        line('Avskrivningar och', '', '', ''),
        line('internränta', '0,0', '0,8', '-0,8'),
        total('Resultat före', '', '', ''),
        total('bokslutsdisposition', '191,5', '208,0', '-16,5'),
      ],
    }),
  ],
};

const FORECAST_HEADER = ['(mnkr)', 'Budget 2023', 'Bokfört 2023', 'Prognos 2023', 'Budget avvikelse'];

/** The same unit as text, with the hyphen for a minus. */
const forecast: Page = {
  name: 'Årsprognos',
  widths: [32, 14, 14, 14, 17],
  blocks: [
    ...text.forecast,
    table({
      look: { figures: 'printed', header: 'wrapped', fill: 'F2F2F2' },
      header: [FORECAST_HEADER],
      rows: [
        line('Nämndens anslag', '', '', '', ''),
        line('Kostnader', '312,2', '208,0', '311,6', '0,6'),
        headerAgain(...FORECAST_HEADER),
        sub('Varav avskrivningar och', '', '', '', ''),
        sub('internränta', '1,3', '0,8', '1,3', '0,0'),
        line('Intäkter', '299,3', '191,5', '293,3', '6,0'),
        total('Nettoresultat före', '', '', '', ''),
        total('resultatdisposition', '-12,9', '-16,5', '-18,3', '-5,4'),
        line('Ingående resultatfond', '19,9', '', '19,9', '0,0'),
        line('Utgående resultatfond', '19,9', '', '14,5', '5,4'),
        total('Budget och resultat', '', '', '', ''),
        total('efter', '', '', '', ''),
        total('resultatdisposition', '0,0', '-16,5', '0,0', '0,0'),
      ],
    }),
  ],
};

/** Two-level header and labels over two rows. */
const areas: Page = {
  name: 'Per verksamhet',
  widths: [30, 13, 13, 13, 13, 13],
  blocks: [
    heading('Årsprognos per verksamhet'),
    table({
      look: { figures: 'numbers', header: 'stacked' },
      header: [
        ['(mnkr)', 'Budget 2023', '<', 'Prognos 2023', '<', ''],
        [
          'Resultat per\nverksamhetsområde',
          'Intäkter',
          'Kostnader',
          'Intäkter',
          'Kostnader',
          'Budget\navvikelse',
        ],
      ],
      rows: [
        line('Nämnd och', '', '', '', '', ''),
        line('administration', '1,7', '40,0', '1,7', '42,2', '-2,2'),
        line('Digitalisering, it och', '', '', '', '', ''),
        line('telefoni', '0,0', '0,0', '0,0', '0,0', '0,0'),
        line('Lön och pension', '57,7', '46,0', '58,4', '46,3', '0,4'),
        line('Upphandling', '52,8', '48,4', '49,0', '45,8', '-1,2'),
        line('Ekonomi', '78,4', '63,9', '78,8', '64,2', '0,1'),
        line('Kontaktcenter', '66,0', '53,0', '65,5', '53,5', '-1,0'),
        line('Utvecklingsavdelningen', '1,9', '24,9', '1,9', '25,3', '-0,4'),
        line('Rekrytering', '24,2', '20,6', '22,4', '19,3', '-0,5'),
        line('Lokalplanering', '16,6', '14,2', '15,6', '13,8', '-0,6'),
        line('Avskrivningar och', '', '', '', '', ''),
        line('internränta', '0,0', '1,3', '0,0', '1,3', '0,0'),
        total('Resultat före', '', '', '', '', ''),
        total('bokslutsdisposition', '299,3', '312,2', '293,3', '311,6', '-5,4'),
        line('Ingående resultatfond', '19,9', '', '19,9', '', ''),
        line('Årets', '', '', '', '', ''),
        line('avsättning/återföring', '', '', '', '', ''),
        line('resultatfond', '0,0', '', '', '-5,4', '5,4'),
        line('Utgående resultatfond', '19,9', '', '14,5', '', ''),
        total('Resultat efter', '', '', '', '', ''),
        total('bokslutsdisposition', '299,3', '312,2', '293,3', '306,2', '0,0'),
      ],
    }),
    ...text.areas,
  ],
};

const balance: Page = { name: 'Balans', widths: [100], blocks: text.balance };

export const servicenamnden: Book = {
  file: 'servicenamnden-t2-2023.xlsx',
  pages: [summary, goals1, goals2, goals3, outcome, forecast, areas, balance],
};
