import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { OrgPosition, OrgUnit } from '#shared/domain/organization/structure.ts';
import { orgLayout } from '#shared/figures/org-layout.ts';
import { orgLines } from '#shared/figures/org-lines.ts';
import { largeDocument } from '#tests/support/portfolio.ts';
import { program } from '#tests/support/programs.ts';
import { frameWhileDragging, median, nearestCard } from './frames.ts';
import type { NamedMeasurement } from './run.ts';
import { bareServer, productServer } from './servers.ts';

const view = { width: 1280, height: 800 };
const count = { units: 200, positions: 2000 };
/** The position that both sides look at, in the middle of the chart. */
const middle = 'p1000';

/** 2,000 positions in 200 units: four units under each unit, ten positions in each, one of them the manager. */
function chartOf(): { units: OrgUnit[]; positions: OrgPosition[] } {
  const units = Array.from(
    { length: count.units },
    (_, i): OrgUnit => ({
      id: `u${i}`,
      scenarioId: 's',
      parentId: i === 0 ? null : `u${(i - 1) >> 2}`,
      name: `واحد ${i}`,
      nameEn: `Unit ${i}`,
      team: (['strategy', 'recruitment', 'enablement', 'co-selling', 'co-marketing'] as const)[i % 5] ?? null,
      regionId: null,
      headcountGoal: null,
      costGoal: null,
      accountabilities: [],
      collapsed: false,
      order: i,
    }),
  );
  const perUnit = count.positions / count.units;
  const positions = Array.from({ length: count.positions }, (_, i): OrgPosition => {
    const unit = Math.floor(i / perUnit);
    const head = i % perUnit === 0;
    return {
      id: `p${i}`,
      scenarioId: 's',
      unitId: `u${unit}`,
      title: `جایگاه ${i}`,
      titleEn: `Position ${i}`,
      roleId: null,
      person: i % 3 === 0 ? '' : `Person ${i}`,
      fte: 1,
      annualCost: 100_000 + i,
      managerId: head ? (unit === 0 ? null : `p${((unit - 1) >> 2) * perUnit}`) : `p${unit * perUnit}`,
      dottedIds: i % 50 === 7 ? [`p${(i * 7) % count.positions}`] : [],
      originId: null,
      order: i,
    };
  });
  return { units, positions };
}

interface Figures {
  opening: number[];
  near: number[];
  far: number[];
  drag: number[];
}
const none = (): Figures => ({ opening: [], near: [], far: [], drag: [] });

/** Presses the pane in the middle of the chart's stage and drags; its stage is smaller than the bare page. */
const stageMiddle = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('.react-flow__pane')?.getBoundingClientRect();
    if (!box) throw new Error('No plane.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });

const zoomOf = (page: Page) =>
  page.evaluate(() => {
    const plane = document.querySelector('.react-flow__viewport');
    if (!plane) throw new Error('No plane.');
    return new DOMMatrix(getComputedStyle(plane).transform).a;
  });

export async function runAll(): Promise<NamedMeasurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-org-bench-'));
  const chart = chartOf();
  const layout = orgLayout(chart.units, chart.positions, 'down', false);
  const at = layout.positions.get(middle);
  if (!at) throw new Error('The chart has no middle.');
  const centre = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
  const bare = await bareServer(folder, {
    start: centre,
    size: { width: 190, height: 70 },
    positions: [...layout.positions].map(([actorId, b]) => ({
      actorId,
      x: b.x + b.width / 2,
      y: b.y + b.height / 2,
    })),
    relations: orgLines(chart.units, chart.positions, layout)
      .filter((l) => l.kind !== 'unit')
      .map((l) => ({ id: l.id, sourceId: l.from, targetId: l.to })),
  });
  const product = await productServer(folder, {
    ...largeDocument(1),
    orgScenarios: [{ id: 's', kind: 'own', name: 'بزرگ', nameEn: 'Large', note: '', order: 1 }],
    orgUnits: chart.units,
    orgPositions: chart.positions,
  });
  const browser = await chromium.launch({
    executablePath: await program('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const figures = { ours: none(), bare: none() };
  try {
    const bareSide = await browser.newPage({ viewport: { width: 960, height: 540 } });
    const ours = await browser.newPage({ viewport: view });
    await ours.goto(product.url);
    await ours.getByRole('heading', { level: 1 }).waitFor();
    await ours.evaluate(() => {
      const tasks: number[] = [];
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => e.duration))).observe({
        type: 'longtask',
      });
      Object.assign(window, { tasks });
    });
    for (let round = 0; round < 4; round += 1) {
      const own = { ours: none(), bare: none() };
      await bareSide.goto(bare.url);
      await bareSide.waitForFunction(() => 'openedIn' in window);
      own.bare.opening.push(
        await bareSide.evaluate(() => (window as unknown as { openedIn: number }).openedIn),
      );
      await bareSide.evaluate(
        ([x, y]) =>
          (window as unknown as { showNear: (x: number, y: number) => void }).showNear(x ?? 0, y ?? 0),
        [centre.x, centre.y],
      );
      await bareSide.waitForTimeout(400);
      own.bare.near.push(await frameWhileDragging(bareSide, await stageMiddle(bareSide), 'pane'));
      await bareSide.waitForTimeout(300);
      own.bare.drag.push(await frameWhileDragging(bareSide, await nearestCard(bareSide), 'card'));
      await bareSide.evaluate(() => (window as unknown as { showAll: () => void }).showAll());
      await bareSide.waitForTimeout(600);
      own.bare.far.push(await frameWhileDragging(bareSide, await stageMiddle(bareSide), 'pane'));

      await ours.evaluate(() => {
        location.hash = '#/dashboard';
      });
      await ours.waitForTimeout(500);
      own.ours.opening.push(
        await ours.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const start = performance.now();
              location.hash = '#/org-chart';
              const wait = () => {
                const drawn = document.querySelector(
                  '[data-testid=far-layer] canvas[data-drawn], .react-flow__node',
                );
                if (drawn) requestAnimationFrame(() => resolve(performance.now() - start));
                else requestAnimationFrame(wait);
              };
              wait();
            }),
        ),
      );
      await ours.waitForTimeout(800);
      own.ours.far.push(await frameWhileDragging(ours, await stageMiddle(ours), 'pane'));
      // Near is the zoom at which the bare page stands: 1.
      const stage = await stageMiddle(ours);
      await ours.mouse.move(stage.x, stage.y);
      for (let i = 0; i < 80 && (await zoomOf(ours)) < 0.98; i += 1) {
        await ours.mouse.wheel(0, -120);
        await ours.waitForTimeout(80);
      }
      await ours.locator('.react-flow__node-position').first().waitFor();
      await ours.waitForTimeout(500);
      own.ours.near.push(await frameWhileDragging(ours, await stageMiddle(ours), 'pane'));
      await ours.waitForTimeout(300);
      await ours.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
      own.ours.drag.push(
        await frameWhileDragging(ours, await nearestCard(ours, '.react-flow__node-position'), 'card'),
      );
      await ours.waitForTimeout(700);
      // The first round warms up.
      if (round === 0) continue;
      for (const side of ['ours', 'bare'] as const)
        for (const figure of ['opening', 'near', 'far', 'drag'] as const)
          figures[side][figure].push(...own[side][figure]);
    }
  } finally {
    await browser.close();
    product.child.kill('SIGTERM');
    bare.server.close();
    await new Promise((resolve) => setTimeout(resolve, 300));
    rmSync(folder, { recursive: true, force: true });
  }
  const of = (name: string, limit: number, figure: keyof Figures): NamedMeasurement => {
    const ours = median(figures.ours[figure]);
    const plain = median(figures.bare[figure]);
    return { name, limit, ours, bare: plain, ratio: ours / plain, unit: 'ms' };
  };
  const start = performance.now();
  orgLayout(chart.units, chart.positions, 'down', true);
  const layoutTime = performance.now() - start;
  return [
    of('chart of 2,000 positions: laid out and opened, against bare React Flow', 1.2, 'opening'),
    of('chart of 2,000 positions: a frame of panning near', 1.25, 'near'),
    of('chart of 2,000 positions: a frame of panning zoomed out', 0.2, 'far'),
    of('chart of 2,000 positions: a frame of dragging one position', 1.25, 'drag'),
    {
      name: 'layout of 2,000 positions, against half a second',
      limit: 1,
      ours: layoutTime,
      bare: 500,
      ratio: layoutTime / 500,
      unit: 'ms',
    },
  ];
}
