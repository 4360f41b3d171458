import { run } from '../../src/cli/run';

async function said(words: readonly string[], locale = 'sv_FI') {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(words, locale, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test.each([['--help'], ['-h'], ['help'], ['check', '--help'], ['followup', 'bok.xlsx', '-h']])(
  'whoever asks for help gets it: %s %s',
  async (...words) => {
    const { code, out, err } = await said(words.filter((word) => word !== undefined));
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('tertialkoll check');
    expect(out).toContain('tertialkoll followup');
  },
);

test('a word that is no command is told, with what can be asked for', async () => {
  const { code, out, err } = await said(['granska', 'bok.xlsx']);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('granska');
  expect(err).toContain('tertialkoll check');
});
