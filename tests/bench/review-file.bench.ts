import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { pageMaker } from '#electron/writers/pages/index.ts';
import { variableFont } from '#electron/writers/shared/fonts.ts';
import { roundResults } from '#shared/domain/assessment/results.ts';
import type { Respondent, Round } from '#shared/domain/assessment/round.ts';
import { defaultCapacity, defaultHeadcount } from '#shared/domain/workspace/settings.ts';
import { reviewPage } from '#shared/reports/review-page.ts';
import { answerOf, questionnaireOf, questionOf, responseOf } from '#tests/support/assessment.ts';
import { program } from '#tests/support/programs.ts';
import { median } from './frames.ts';
import type { Measurement } from './run.ts';

export const name =
  'review file of 500 × 60 answers until it can be read, against an empty page with its font';
export const limit = 1.5;

const rounds = 11;

/** The review file of 500 respondents and 60 questions in ten dimensions, every tenth answer with a comment. */
async function reviewFile(): Promise<Uint8Array> {
  const questions = Array.from({ length: 60 }, (_, i) => questionOf(`q${i}`, { dimensionId: `d${i % 10}` }));
  const round: Round = {
    id: 'r',
    name: 'دور نخست',
    nameEn: 'First round',
    questionnaireId: 'q',
    questionnaire: questionnaireOf(questions),
    subject: { kind: 'client' },
    scope: '',
    scopeEn: '',
    state: 'open',
    openedOn: '2026-01-01',
    deadline: null,
    anonymous: true,
    targets: {},
    order: 1,
  };
  const people = Array.from({ length: 500 }, (_, i) => ({
    id: `p${i}`,
    group: (['executive', 'sales', 'partner-manager', 'partner'] as const)[i % 4] ?? 'other',
  })) satisfies Pick<Respondent, 'id' | 'group'>[];
  const responses = people.map(({ id }, i) =>
    responseOf(
      id,
      questions.map((q, k) =>
        answerOf(q.id, 1 + ((i * 7 + k * 3) % 5), {
          comment: (i + k) % 10 === 0 ? 'این فرایند نوشته شده، اما همه جا اجرا نمی‌شود.' : '',
        }),
      ),
    ),
  );
  const make = await pageMaker('review');
  const data = reviewPage({
    settings: {
      workspaceId: 'w',
      clientName: 'سپهر',
      clientNameEn: 'Sepehr',
      lang: 'fa',
      currency: 'IRR',
      calendar: 'persian',
      digits: 'persian',
      consultant: '',
      firm: '',
      confidentiality: '',
      accent: '#1f6feb',
      logoId: null,
      cutoffs: { value: 50, potential: 50 },
      capacity: defaultCapacity,
      driverMethod: 'points',
      headcount: defaultHeadcount,
      createdAt: '2026-01-01T00:00:00.000Z',
    },
    round,
    subject: { fa: 'سپهر', en: 'Sepehr' },
    results: roundResults({ round, respondents: people, responses }),
    previous: null,
    lang: 'fa',
    contact: '',
    today: '2026-01-02',
  });
  return make({ lang: 'fa', title: 'سپهر', data });
}

/**
 * Milliseconds from the call until the browser has painted the page's largest text in its font (what browsers report as
 * the largest contentful paint; text that waits for its font does not count), and until the page answers.
 */
async function opened(context: BrowserContext, path: string): Promise<{ painted: number; live: number }> {
  const page = await context.newPage();
  const now = () => performance.timeOrigin + performance.now();
  const start = now();
  await page.goto(`file://${path}`);
  if (path.endsWith('review.html')) await page.waitForSelector('html[data-live]', { state: 'attached' });
  const live = now() - start;
  const painted = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          // Later ones may still be on their way.
          setTimeout(() => done(performance.timeOrigin + (list.getEntries().at(-1)?.startTime ?? 0)), 100);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await page.close();
  return { painted: painted - start, live };
}

export async function run(): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-review-bench-'));
  const bytes = await reviewFile();
  if (bytes.length > 3_000_000) throw new Error(`The review file has ${bytes.length} bytes.`);
  const font = (await variableFont()).toString('base64');
  const paths = { ours: join(folder, 'review.html'), bare: join(folder, 'empty.html') };
  writeFileSync(paths.ours, bytes);
  writeFileSync(
    paths.bare,
    `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><style>@font-face{font-family:V;font-weight:100 900;src:url(data:font/woff2;base64,${font})}body{font-family:V}</style><h1>سپهر</h1></html>`,
  );
  const browser = await chromium.launch({
    executablePath: await program('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, offline: true });
    const times = { ours: [] as number[], bare: [] as number[], live: [] as number[] };
    for (let i = 0; i <= rounds; i += 1) {
      const bare = await opened(context, paths.bare);
      const ours = await opened(context, paths.ours);
      if (i === 0) continue;
      times.bare.push(bare.painted);
      times.ours.push(ours.painted);
      times.live.push(ours.live);
    }
    const result = { ours: median(times.ours), bare: median(times.bare) };
    const live = Math.round(median(times.live));
    process.stderr.write(`review file: ${bytes.length} bytes, answers after ${live} ms\n`);
    return { ...result, ratio: result.ours / result.bare, unit: 'ms' };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
