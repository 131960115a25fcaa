import { z } from 'zod';
import { withoutMarks } from '#shared/locale/index.ts';
import { expect, test } from './host.ts';

/** Sentences that explain what is wrong, in the words of each language; numbers may stand between them. */
const words = {
  fa: {
    sample: 'fa-software',
    noBaseline: /مقدار پایه را وارد کنید؛ بدون وضعیت امروز/u,
    targetBelow: /هدف \(۱۰٪\) از مقدار پایه \(۲۰٪\) بیشتر نیست/u,
    notices: [
      /سرمایه در ۳۶ ماه بازنمی‌گردد/u,
      /نرخ بازده داخلی وجود ندارد: خالص ماهانه/u,
      /حاشیهٔ سود منفی است: هر فروش افزوده ۱۰٪/u,
      /زمان رسیدن به هدف \(۴۸ ماه\) از افق \(۳۶ ماه\) بلندتر است/u,
    ],
    noAccountable: /پاسخ‌گو ندارد\. درست یک A بگذارید/u,
    findings: 'یافته‌ها',
    noUnit: /در هیچ واحدی نیست/u,
  },
  en: {
    sample: 'en-iot',
    noBaseline: /Enter the baseline: without today’s value/u,
    targetBelow: /The target 10% is not above the baseline 45%/u,
    notices: [
      /The outlay does not come back within 36 months/u,
      /There is no IRR: the monthly net never changes its sign/u,
      /The margin is negative: every incremental sale loses 10%/u,
      /The ramp of 48 months is longer than the horizon of 36/u,
    ],
    noAccountable: /has nobody accountable\. Set exactly one A/u,
    findings: 'Findings',
    noUnit: /Stands in no unit/u,
  },
} as const;

const Rows = z.array(z.looseObject({ id: z.string() }));
const Case = z.looseObject({ main: z.boolean(), inputs: z.looseObject({ margin: z.looseObject({}) }) });
const Process = z.looseObject({
  lanes: z.array(z.looseObject({ id: z.string() })),
  steps: z.array(z.looseObject({ kind: z.string(), raci: z.record(z.string(), z.string()) })),
});

for (const lang of ['fa', 'en'] as const)
  test(`what is wrong with goals, the case, a process and the chart is said in place (${lang})`, async ({
    app,
    host,
  }) => {
    const w = words[lang];
    const call = async (name: string, input: unknown): Promise<unknown> => {
      const answer = await app.evaluate(
        async (body) => {
          const response = await fetch('/api/call', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          });
          return (await response.json()) as { ok: boolean; value?: unknown; error?: unknown };
        },
        { name, input },
      );
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
      return answer.value;
    };
    const says = async (sentence: RegExp) =>
      expect
        .poll(async () => withoutMarks((await app.locator('body').textContent()) ?? ''))
        .toMatch(sentence);
    const open = async (page: string) => {
      await app.goto(`${new URL(host.url).origin}/#/${page}`);
      await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
    };
    await call('app.setPreferences', {
      lang,
      calendar: lang === 'fa' ? 'persian' : 'gregory',
      digits: lang === 'fa' ? 'persian' : 'latin',
    });
    await call('workspace.create', {
      path: `${host.folder}/bad-${lang}.peyvand`,
      clientName: 'Sepehr',
      lang,
      passphrase: null,
      sample: w.sample,
    });
    await app.reload();

    // A target on the wrong side of the baseline, then no baseline at all.
    const goal = Rows.parse(await call('strategy.goals', {})).find((g) => g.id === 'goal-share');
    await call('strategy.saveGoal', { ...goal, target: 1000 });
    await open('goals');
    await says(w.targetBelow);
    await call('strategy.saveGoal', { ...goal, baseline: null });
    await app.reload();
    await says(w.noBaseline);

    // A case that loses on every sale and climbs beyond its horizon.
    const cases = z.array(Case).parse(await call('strategy.businessCases', {}));
    const main = cases.find((c) => c.main);
    const certain = (value: number) => ({ value, low: null, high: null, source: '' });
    await call('strategy.saveBusinessCase', {
      ...main,
      inputs: { ...main?.inputs, margin: certain(-1000), rampMonths: certain(48), directCost: certain(0) },
    });
    await open('business-case');
    for (const notice of w.notices) await says(notice);

    // A step for which nobody answers.
    const [process] = z.array(Process).parse(await call('organization.processes', {}));
    await call('organization.saveProcess', {
      ...process,
      steps: process?.steps.map((s) => ({
        ...s,
        raci: Object.fromEntries(
          Object.entries(s.raci).map(([lane, mark]) => [lane, mark.replace('A', '') || 'C']),
        ),
      })),
    });
    await open('processes');
    await says(w.noAccountable);

    // A position that stands in no unit.
    const [scenario] = Rows.parse(await call('organization.scenarios', {}));
    const positions = Rows.parse(await call('organization.positions', { scenarioId: scenario?.id }));
    await call('organization.savePosition', {
      ...positions.findLast((p) => p.scenarioId === scenario?.id),
      unitId: null,
    });
    await open('org-chart');
    await app.getByRole('button', { name: w.findings, exact: true }).click();
    await says(w.noUnit);
  });
