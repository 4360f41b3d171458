import type { FollowUpHost } from '../../src/app/follow-up-session';
import { createFollowUpSession } from '../../src/app/follow-up-session';
import { HostError } from '../../src/app/host';
import { KeptMemory } from '../../src/app/kept-memory';
import { createStore } from '../../src/app/store';
import { sample } from '../support/follow-up';

function session(writeTab: FollowUpHost['writeTab'] = () => Promise.resolve(), kept = new KeptMemory()) {
  const host: FollowUpHost = {
    readWorkbook: () => Promise.resolve(sample('servicenamnden-t2-2023.xlsx')),
    showCell: () => Promise.resolve(),
    showRange: () => Promise.resolve(),
    writeTab,
  };
  return createFollowUpSession({ host, kept, frame: createStore({ language: 'sv' as const }) });
}

test('an amount that was chosen keeps its value in another unit, and other limits stay', async () => {
  const made = session();
  await made.read();
  await made.wish({ settings: { amount: 0.5 } });
  await made.wish({ settings: { share: 0.05 } });
  await made.wish({ scale: 1000 });
  const { preview } = made.state();
  expect(preview).toMatchObject({ unit: { scale: 1000 }, settings: { amount: 500, share: 0.05 } });
});

test('a guide is of its period only', async () => {
  const made = session();
  await made.read();
  await made.wish({ settings: { guide: 0.7 } });
  await made.wish({ period: 'T1' });
  expect(made.state().preview).toMatchObject({ period: 'T1', settings: { guide: 4 / 12 } });
});

test('what the host refuses is told as what was being done, and nothing counts as made', async () => {
  const made = session(() => Promise.reject(new HostError('protected', 'AccessDenied')));
  await made.read();
  await made.make();
  expect(made.state()).toMatchObject({
    phase: 'ready',
    made: null,
    trouble: { trouble: 'protected', detail: 'AccessDenied', doing: 'making' },
  });
});

test('opened again, the view judges nothing anew that nobody has touched', async () => {
  const kept = new KeptMemory();
  const made = session(undefined, kept);
  await made.read();
  expect(kept.work()).toMatchObject({ read: 32 });
  const before = made.state().preview;
  await made.read();
  expect(kept.work()).toMatchObject({ tables: 32, read: 0, judged: 0 });
  expect(made.state().preview).toEqual(before);
});
