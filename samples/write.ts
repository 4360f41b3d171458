import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSamples } from './make';

const folder = process.argv[2] ?? 'samples/xlsx';

mkdirSync(folder, { recursive: true });
const samples = makeSamples();
for (const { name, bytes } of samples) writeFileSync(join(folder, name), bytes);
writeFileSync(join(folder, 'index.json'), JSON.stringify(samples.map((sample) => sample.name)));
