import { goalHeading } from '../../../../src/engine/reading/goals/headings';

test.each([
  ['KF:s inriktningsmål 2: God service', 'direction: God service'],
  ['Strategiskt mål – Växa', 'direction: Växa'],
  ['Strategian painopiste 1', 'direction: '],
  ['KF:s mål för verksamhetsområdet: God service ', 'area: God service'],
  ['Fullmäktiges mål 1.2 - God service', 'area: God service'],
  ['Nämndmål:  Nöjda   invånare', 'board: Nöjda invånare'],
  ['Nämndmål', 'board: '],
  ['Nämndmål 3', 'board: '],
  ['Nämndmål 3.1 Nöjda invånare', 'board: 3.1 Nöjda invånare'],
  ['Nämndmål 12.10. Nöjda', 'board: 12.10. Nöjda'],
  ['Lautakunnan tavoite 1: Palvelut', 'board: Palvelut'],
  ['Enhetsmål: Trivsel', 'unit: Trivsel'],
  ['Åtagande: Trivsel', 'unit: Trivsel'],
  ['Nämndmålen är nådda', null],
  ['Nämndmål som är nådda', null],
  ['Vårt nämndmål: Trivsel', null],
  ['Mål', null],
])('%s', (text, told) => {
  const heading = goalHeading(text);
  expect(heading && `${heading.level}: ${heading.name}`).toBe(told);
});
