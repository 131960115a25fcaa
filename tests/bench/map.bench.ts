import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { largeDocument, randomMap } from '#tests/support/portfolio.ts';
import { program } from '#tests/support/programs.ts';
import { frameWhileDragging, median, nearestCard } from './frames.ts';
import type { NamedMeasurement } from './run.ts';
import { bareServer, productServer } from './servers.ts';

const view = { width: 1280, height: 800 };
const count = { actors: 5000, relations: 7500 };

/** 5,000 cards in a grid around the client, so that a near view holds some fifty, and 7,500 relations. */
function mapOf() {
  const document = largeDocument(count.actors - 1);
  const ids = document.actors.map((a) => a.id);
  const columns = 71;
  const { relations } = randomMap(ids.length, count.relations);
  const index = (id: string): string => ids[Number(id.slice(1))] ?? '';
  return {
    ...document,
    positions: ids.map((actorId, i) => ({
      actorId,
      x: ((i % columns) - columns / 2) * 190,
      y: (Math.floor(i / columns) - columns / 2) * 95,
    })),
    relations: relations.map((r, i) => ({
      id: `r${i}`,
      sourceId: index(r.sourceId),
      targetId: index(r.targetId),
      type: (['resale', 'referral', 'coSell', 'service'] as const)[i % 4] ?? 'resale',
      direction: 'one-way' as const,
      weight: 1 + (i % 5),
      valueFlow: '',
      note: '',
    })),
  };
}

interface Figures {
  opening: number[];
  near: number[];
  far: number[];
  drag: number[];
}

export async function runAll(): Promise<NamedMeasurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-map-bench-'));
  const map = mapOf();
  const bare = await bareServer(folder, {
    size: { width: 172, height: 50 },
    start: { x: 0, y: 0 },
    positions: map.positions,
    relations: map.relations,
  });
  const product = await productServer(folder, map);
  const browser = await chromium.launch({
    executablePath: await program('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const figures: Record<'ours' | 'bare', Figures> = {
    ours: { opening: [], near: [], far: [], drag: [] },
    bare: { opening: [], near: [], far: [], drag: [] },
  };
  let layout = { first: 0, whole: 0, longest: 0 };
  try {
    const pages = {
      bare: await browser.newPage({ viewport: view }),
      ours: await browser.newPage({ viewport: view }),
    };
    await pages.ours.goto(product.url);
    await pages.ours.getByRole('heading', { level: 1 }).waitFor();
    await pages.ours.waitForTimeout(1500);
    const measure = async (
      page: Page,
      into: Figures,
      near: () => Promise<void>,
      far: () => Promise<void>,
    ) => {
      await near();
      await page.waitForTimeout(400);
      const middle = { x: view.width / 2, y: view.height / 2 };
      into.near.push(await frameWhileDragging(page, middle, 'pane'));
      await page.waitForTimeout(300);
      into.drag.push(await frameWhileDragging(page, await nearestCard(page), 'card'));
      await far();
      await page.waitForTimeout(600);
      into.far.push(await frameWhileDragging(page, middle, 'pane'));
    };
    for (let round = 0; round < 4; round += 1) {
      const own: Record<'ours' | 'bare', Figures> = {
        ours: { opening: [], near: [], far: [], drag: [] },
        bare: { opening: [], near: [], far: [], drag: [] },
      };
      await pages.bare.goto(bare.url);
      await pages.bare.waitForFunction(() => 'openedIn' in window);
      own.bare.opening.push(
        await pages.bare.evaluate(() => (window as unknown as { openedIn: number }).openedIn),
      );
      await measure(
        pages.bare,
        own.bare,
        () => pages.bare.evaluate(() => (window as unknown as { showNear: () => void }).showNear()),
        () => pages.bare.evaluate(() => (window as unknown as { showAll: () => void }).showAll()),
      );

      const { ours } = pages;
      await ours.evaluate(() => {
        location.hash = '#/dashboard';
      });
      await ours.waitForTimeout(500);
      own.ours.opening.push(
        await ours.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const start = performance.now();
              location.hash = '#/map';
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
      await ours.waitForTimeout(500);
      const find = ours.getByTestId('map').locator('..').getByRole('textbox').first();
      await measure(
        ours,
        own.ours,
        async () => {
          // A search flies to the actor in the middle of the map, at zoom 1.
          await find.fill('');
          await find.fill('Partner 2520');
          await ours.waitForTimeout(700);
        },
        async () => {
          await ours.getByRole('toolbar').getByRole('button', { name: 'Show all' }).click();
        },
      );
      // The first round warms up.
      if (round === 0) continue;
      for (const side of ['ours', 'bare'] as const)
        for (const figure of ['opening', 'near', 'far', 'drag'] as const)
          figures[side][figure].push(...own[side][figure]);
    }
    layout = await forceLayoutTimes(pages.ours);
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
  return [
    of('map of 5,000 actors: opening, against bare React Flow', 1.2, 'opening'),
    of('map of 5,000 actors: a frame of panning near', 1.25, 'near'),
    of('map of 5,000 actors: a frame of panning zoomed out', 0.2, 'far'),
    of('map of 5,000 actors: a frame of dragging one actor', 1.25, 'drag'),
    {
      name: 'force layout of 5,000 actors: first picture, against the whole layout',
      limit: 0.1,
      ours: layout.first,
      bare: layout.whole,
      ratio: layout.first / layout.whole,
      unit: 'ms',
    },
    {
      name: 'force layout of 5,000 actors: longest block of the window, against 50 ms',
      limit: 1,
      ours: layout.longest,
      bare: 50,
      ratio: layout.longest / 50,
      unit: 'ms',
    },
  ];
}

/** Runs the force layout on the page: when the map first changes, when it is done, the longest task of the window. */
async function forceLayoutTimes(page: Page): Promise<{ first: number; whole: number; longest: number }> {
  // The menu that opens is no part of the layout.
  await page.getByRole('toolbar').getByRole('button', { name: 'Arrange' }).click();
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => e.duration))).observe({
      type: 'longtask',
    });
    const canvas = document.querySelector('[data-testid=overview]') as HTMLCanvasElement;
    const picture = () => canvas.toDataURL();
    Object.assign(window, { tasks, picture, before: picture() });
  });
  const start = Date.now();
  await page.getByRole('menuitem', { name: 'By attraction' }).click();
  const state = () =>
    page.evaluate(() => {
      const w = window as unknown as { before: string; picture: () => string };
      return {
        changed: w.picture() !== w.before,
        running: document.querySelector('[role=progressbar]') !== null,
      };
    });
  let first = 0;
  let begun = false;
  for (;;) {
    const { changed, running } = await state();
    begun ||= running;
    if (changed && first === 0) first = Date.now() - start;
    if (begun && !running && changed) break;
    if (Date.now() - start > 120_000) throw new Error('The layout did not end.');
    await page.waitForTimeout(100);
  }
  const whole = Date.now() - start;
  await page.waitForTimeout(1500);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  return { first, whole, longest: Math.max(0, ...tasks) };
}
