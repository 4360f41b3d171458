import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSamples } from './make';

const folder = process.argv[2] ?? 'samples/xlsx';

mkdirSync(folder, { recursive: true });
for (const { name, bytes } of makeSamples()) writeFileSync(join(folder, name), bytes);
