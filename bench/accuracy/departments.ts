import { DEPARTMENTS } from './charts';
import { printed, rounding, type Generated, type KnownRelation, type Roll } from './print';

/** Areas of a municipality with revenue, cost and net, for two times and perhaps their difference. */
export function departments(roll: Roll, seed: number): Generated {
  const language = roll() < 0.4 ? 1 : 0;
  const count = 4 + Math.floor(roll() * 9);
  const positive = roll() < 0.5;
  const byMeasure = roll() < 0.5;
  const withDeviation = roll() < 0.6;
  const on = roll() < 0.3;
  const print = rounding(roll);
  const times = withDeviation ? ['Budget', 'Utfall', 'Avvikelse'] : ['Utfall 2022', 'Budget 2023'];
  const measures = ['Intäkter', 'Kostnader', 'Netto'];
  const place = (measure: number, time: number) =>
    byMeasure ? measure * times.length + time : time * measures.length + measure;
  const names = DEPARTMENTS.slice(0, count).map((pair) => pair[language] ?? '');
  const rows: number[][] = names.map(() => {
    const row = Array.from({ length: measures.length * times.length }, () => 0);
    const revenue = 10 ** ((print.unit === 1000000 ? 7 : 5.5) + roll() * 2);
    const cost = revenue * (1 + 4 * roll());
    const free = roll() < 0.1;
    for (let t = 0; t < 2; t++) {
      const income = free ? 0 : Math.round(revenue * (0.9 + 0.2 * roll()));
      const spent = (positive ? 1 : -1) * Math.round(cost * (0.9 + 0.2 * roll()));
      row[place(0, t)] = income;
      row[place(1, t)] = spent;
      row[place(2, t)] = positive ? income - spent : income + spent;
    }
    if (withDeviation) {
      for (let m = 0; m < 3; m++) {
        const difference = (row[place(m, 1)] ?? 0) - (row[place(m, 0)] ?? 0);
        row[place(m, 2)] = positive && m === 1 ? -difference : difference;
      }
    }
    return row;
  });
  const sums = (rows[0] ?? []).map((_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0));
  const above = roll() < 0.3;
  const all = above ? [sums, ...rows] : [...rows, sums];
  const totalWord = language === 1 ? 'Yhteensä' : 'Summa';
  const total = above ? 0 : count;
  const parts = names.map((_, i) => (above ? i + 1 : i));
  const relations: KnownRelation[] = [{ axis: 'row', total, parts, weights: parts.map(() => 1) }];
  times.forEach((_, t) => {
    const cost = positive && t < 2 ? -1 : 1;
    relations.push({
      axis: 'column',
      total: place(2, t),
      parts: [place(0, t), place(1, t)],
      weights: [1, cost],
    });
  });
  if (withDeviation) {
    measures.forEach((_, m) => {
      const sign = positive && m === 1 ? -1 : 1;
      const own = [place(m, 1), place(m, 0)];
      relations.push({ axis: 'column', total: place(m, 2), parts: own, weights: [sign, -sign] });
    });
  }
  const headers = Array.from({ length: measures.length * times.length }, () => '');
  measures.forEach((measure, m) => times.forEach((time, t) => (headers[place(m, t)] = `${measure} ${time}`)));
  const labels = above ? [totalWord, ...names] : [...names, totalWord];
  const name = `${seed} departments ${byMeasure ? 'by measure' : 'by time'} ${positive ? 'positive' : 'signed'} ${print.name}`;
  return printed(
    name,
    all,
    labels,
    headers,
    labels.map(() => ({})),
    relations,
    print,
    on,
    (value) => value === 0,
  );
}
