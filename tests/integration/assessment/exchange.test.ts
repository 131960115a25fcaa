import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { createLocale } from '#shared/locale/index.ts';
import { returnedWords } from '#shared/reports/returned-words.ts';
import { answerOf } from '#tests/support/assessment.ts';
import { forged, invitationIn, openRound, responseBytes, smallQuestionnaire } from '#tests/support/forms.ts';
import { accepted, refusedCode } from '#tests/support/session.ts';

const full = [answerOf('a', 4), answerOf('b', 2), answerOf('c', 5)];

/** Reads files and says of each its verdict. */
async function setUp(given: Parameters<typeof openRound>[0] = {}) {
  const round = await openRound(given);
  const { client } = round;
  const read = (...files: readonly Uint8Array[]) =>
    accepted(
      client.assessment.readResponses({
        files: files.map((bytes, i) => ({ name: `${i}.peyvand-response`, bytes })),
      }),
    );
  const verdicts = async (...files: readonly Uint8Array[]) =>
    (await read(...files)).files.map((f) => f.verdict);
  const take = async (...files: readonly Uint8Array[]) => {
    const { token, files: seen } = await read(...files);
    const choices = seen.filter((f) => f.proposed).map(({ index }) => ({ index, counts: true }));
    return accepted(client.assessment.takeResponses({ token, choices }));
  };
  const person = await round.ask('مریم');
  const [page] = await round.invite([person.id]);
  if (!page) throw new Error('No page.');
  return { ...round, read, verdicts, take, person, page, invitation: invitationIn(page.bytes) };
}

it('writes one page for each person, packs several, marks them invited, and is one undo step', async () => {
  const { client, round, ask, person, page } = await setUp();
  const html = Buffer.from(page.bytes).toString('utf8');
  expect(page.fileName).toBe('دور نخست - مریم.html');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org|react\.dev)/);
  // Weights and targets would lead the answers.
  expect(JSON.stringify(invitationIn(page.bytes))).not.toContain('"weight"');
  const second = await ask('Ali', 'en');
  const packed = await accepted(
    client.assessment.invitations({
      roundId: round.id,
      respondentIds: [person.id, second.id],
      format: 'html',
    }),
  );
  expect(packed).toMatchObject({ people: 2, files: [{ fileName: 'دور نخست.zip' }] });
  const unpacked = unzipSync(packed.files[0]?.bytes ?? new Uint8Array());
  expect(invitationIn(unpacked['First round - Ali.html'] ?? new Uint8Array()).respondentId).toBe(second.id);
  expect(Object.keys(unpacked).sort()).toEqual(['First round - Ali.html', 'دور نخست - مریم.html'].sort());
  const invited = async () =>
    (await accepted(client.assessment.respondents({ roundId: round.id }))).map((p) => p.invitedAt !== null);
  expect(await invited()).toEqual([true, true]);
  await accepted(client.workspace.undo({}));
  expect(await invited()).toEqual([true, false]);
});

it('refuses to invite into a round that is not open, and people of another', async () => {
  const { client, round, person } = await setUp();
  expect(
    await refusedCode(
      client.assessment.invitations({ roundId: round.id, respondentIds: ['nobody'], format: 'html' }),
    ),
  ).toBe('input.invalid');
  await accepted(client.assessment.setRoundState({ id: round.id, state: 'closed', today: '2026-01-03' }));
  expect(
    await refusedCode(
      client.assessment.invitations({ roundId: round.id, respondentIds: [person.id], format: 'html' }),
    ),
  ).toBe('assessment.roundNotOpen');
});

it('takes a response, knows it again, lets a newer one stand and keeps the older as replaced', async () => {
  const { client, round, invitation, verdicts, take } = await setUp();
  const first = responseBytes(invitation, full);
  expect(await verdicts(first)).toEqual(['new']);
  expect(await take(first)).toEqual({ taken: 1, replaced: 0, keptBeside: 0 });
  expect(await verdicts(first)).toEqual(['same']);
  const later = responseBytes(invitation, [answerOf('a', 1), answerOf('b', 1)], '2026-01-12T08:00:00.000Z');
  const older = responseBytes(invitation, [answerOf('a', 5)], '2026-01-01T08:00:00.000Z', false);
  expect(await verdicts(later, older)).toEqual(['later', 'earlier']);
  expect(await take(later)).toEqual({ taken: 1, replaced: 1, keptBeside: 0 });
  const states = async () =>
    (await accepted(client.assessment.responses({ roundId: round.id }))).map((r) => r.state).sort();
  expect(await states()).toEqual(['counted', 'replaced']);
  await accepted(client.workspace.undo({}));
  expect(await states()).toEqual(['counted']);
});

it('of two files of a person in one go counts the newer', async () => {
  const { client, round, invitation, read, verdicts } = await setUp();
  const early = responseBytes(invitation, full);
  const late = responseBytes(invitation, [answerOf('a', 1), answerOf('b', 1)], '2026-01-12T08:00:00.000Z');
  expect(await verdicts(early, late, late)).toEqual(['earlier', 'new', 'same']);
  const { token } = await read(late, early);
  const both = [0, 1].map((index) => ({ index, counts: true }));
  await accepted(client.assessment.takeResponses({ token, choices: both }));
  const kept = await accepted(client.assessment.responses({ roundId: round.id }));
  expect(kept.find((r) => r.state === 'counted')?.savedAt).toBe('2026-01-12T08:00:00.000Z');
  expect(kept).toHaveLength(2);
});

it('asks where an interview counts, and overwrites nothing in silence', async () => {
  const { client, round, person, invitation, read } = await setUp();
  const interview = { roundId: round.id, respondentId: person.id, interviewer: 'نادر', finished: true };
  await accepted(client.assessment.saveInterview({ ...interview, answers: [answerOf('a', 1)] }));
  const { token, files } = await read(responseBytes(invitation, full));
  expect(files[0]).toMatchObject({ verdict: 'interview', takeable: true, proposed: false });
  await accepted(client.assessment.takeResponses({ token, choices: [{ index: 0, counts: false }] }));
  const kept = await accepted(client.assessment.responses({ roundId: round.id }));
  expect(kept.map((r) => [r.source, r.state]).sort()).toEqual([
    ['html', 'set-aside'],
    ['interview', 'counted'],
  ]);
});

it('says of every bad file what it is and what to do, and takes none of them', async () => {
  const { client, invitation, person, read } = await setUp();
  const good = responseBytes(invitation, full);
  const text = Buffer.from(good).toString('utf8');
  const seven = forged(good, { answers: [{ ...answerOf('a', 4), value: 7 }] });
  const bad = {
    otherWorkspace: forged(good, { workspaceId: 'else' }),
    otherRound: forged(good, { roundId: 'else' }),
    unknownPerson: forged(good, { code: 'aaaaaaaaaaaaaaaa' }),
    altered: forged(good, { structure: '0'.repeat(64) }),
    notOffered: seven,
    empty: responseBytes(invitation, []),
    damaged: Buffer.from(text.replace('"value":4', '"value":5')),
    foreign: Buffer.from('name,value\n'),
    tooLarge: new Uint8Array(17 * 1024 * 1024),
  };
  const { token, files } = await read(...Object.values(bad), Buffer.from(text.slice(0, 300)));
  expect(files.map((f) => f.verdict)).toEqual([...Object.keys(bad), 'damaged']);
  for (const lang of ['fa', 'en'] as const) {
    const sentences = files.map((f) => returnedWords(createLocale({ lang }), f, { raw: true }).sentence);
    expect(sentences.every((s) => /[.؛]$/.test(s) && !s.includes('{{'))).toBe(true);
    expect(sentences[4]).toContain(lang === 'fa' ? '۷' : '7');
  }
  for (const [index] of files.entries())
    expect(
      await refusedCode(client.assessment.takeResponses({ token, choices: [{ index, counts: true }] })),
    ).toBe('input.invalid');
  await accepted(client.assessment.deleteRespondents({ ids: [person.id] }));
  expect((await read(good)).files[0]?.verdict).toBe('unknownPerson');
  expect(
    await refusedCode(
      client.assessment.takeResponses({ token: 'gone', choices: [{ index: 0, counts: true }] }),
    ),
  ).toBe('assessment.returnsExpired');
});

it('says of a question without "does not apply" that it has none', async () => {
  const { invitation, read } = await setUp();
  const { files } = await read(responseBytes(invitation, [answerOf('a', 4), answerOf('b', null)]));
  const [file] = files;
  if (!file) throw new Error('No file.');
  expect(file).toMatchObject({ verdict: 'notOffered', takeable: false });
  for (const [lang, words] of [
    ['fa', 'موضوعیت ندارد'],
    ['en', 'does not apply'],
  ] as const) {
    const { sentence } = returnedWords(createLocale({ lang }), file, { raw: true });
    expect(sentence).toContain(words);
    expect(sentence).not.toMatch(/[0۰]/u);
  }
});

it('keeps a script in a comment as the text that it is', async () => {
  const { client, round, invitation, take } = await setUp();
  const comment = '<script>alert(1)</script> =HYPERLINK("http://evil.example","x")';
  const evidence = 'a\u202egpj.exe\u0001 \u2069\u2028b';
  await take(responseBytes(invitation, [answerOf('a', 4, { comment, evidence }), answerOf('b', 2)]));
  const [kept] = await accepted(client.assessment.responses({ roundId: round.id }));
  expect(kept?.answers[0]).toMatchObject({ comment, evidence: 'agpj.exe \u2028b' });
});

it('takes of another version what fits and lists the rest; marks what is late', async () => {
  const { client, round, questionnaire, invitation, read } = await setUp({ deadline: '2026-01-05' });
  const shorter = smallQuestionnaire().questions.filter((q) => q.id !== 'b');
  await accepted(client.assessment.saveQuestionnaire({ ...questionnaire, questions: shorter }));
  await accepted(client.assessment.renewRound({ id: round.id }));
  const { files } = await read(responseBytes(invitation, full));
  expect(files[0]).toMatchObject({
    verdict: 'new',
    otherVersion: true,
    late: true,
    answered: 2,
    asked: 2,
    dropped: [{ questionId: 'b', fault: 'unknownQuestion' }],
  });
});

it('counts "does not apply" to everything as an answer, and sends nothing of what is not asked', async () => {
  const { invitation, read } = await setUp();
  const { files } = await read(
    responseBytes(invitation, [answerOf('a', null), answerOf('b', 1), answerOf('c', 5)]),
  );
  expect(files[0]).toMatchObject({ verdict: 'new', answered: 2, asked: 2, dropped: [] });
});

it('reads back a workbook as Excel saves it, with words, digits of either language, and rows in any order', async () => {
  const { client, round, person, invite, read, take } = await setUp();
  const [form] = await invite([person.id], 'xlsx');
  const filled = async (change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((form?.bytes ?? new Uint8Array()).slice().buffer);
    const sheet = book.worksheets[1];
    if (!sheet) throw new Error('No answers.');
    change(sheet, book);
    return new Uint8Array(await book.xlsx.writeBuffer());
  };
  const rowOf = (sheet: ExcelJS.Worksheet, id: string): ExcelJS.Row => {
    let found: ExcelJS.Row | undefined;
    sheet.eachRow((row) => {
      if (row.getCell(1).value === id) found = row;
    });
    if (!found) throw new Error(id);
    return found;
  };
  const good = await filled((sheet) => {
    const a = rowOf(sheet, 'a');
    expect(a.getCell(5).dataValidation?.formulae).toEqual(['peyvand!$E$2:$J$2']);
    expect(a.getCell(5).protection?.locked).toBe(false);
    a.getCell(5).value = '۴ – سطح 4';
    a.getCell(6).value = 'مطمئنم';
    a.getCell(7).value = '=1+1 نیست';
    rowOf(sheet, 'b').getCell(5).value = 2;
  });
  expect((await read(good)).files[0]).toMatchObject({
    verdict: 'new',
    source: 'xlsx',
    answered: 2,
    asked: 3,
  });
  await take(good);
  const [kept] = await accepted(client.assessment.responses({ roundId: round.id }));
  expect(kept).toMatchObject({ source: 'xlsx', finished: false, respondentId: person.id });
  expect(kept?.answers).toMatchObject([
    { questionId: 'a', value: 4, confidence: 3, comment: '=1+1 نیست' },
    { questionId: 'b', value: 2 },
  ]);
  const bad = await Promise.all([
    filled((sheet) => {
      rowOf(sheet, 'a').getCell(5).value = 7;
    }),
    filled((sheet) => {
      rowOf(sheet, 'b').getCell(1).value = null;
    }),
    filled((_, book) => {
      const hidden = book.getWorksheet('peyvand');
      if (hidden) hidden.getCell(5, 2).value = 'somebody';
    }),
  ]);
  const { files } = await read(...bad, good.slice(0, good.length - 2000));
  expect(files.map((f) => f.verdict)).toEqual(['notOffered', 'altered', 'damaged', 'damaged']);
});
