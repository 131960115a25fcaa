import { describe, expect, it } from 'vitest';
import type { FlowPlace } from '#shared/figures/flow.ts';
import { swimlaneFlow } from '#shared/figures/swimlane-flow.ts';
import { lightTheme } from '#shared/figures/theme.ts';
import { createLocale } from '#shared/locale/index.ts';
import { shippedRowsIn } from '#templates/shipped.ts';

const overlap = (a: FlowPlace, b: FlowPlace): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const locales = {
  fa: createLocale({ lang: 'fa', calendar: 'persian', digits: 'persian', currency: 'IRR' }),
  en: createLocale({ lang: 'en', calendar: 'gregory', digits: 'latin', currency: 'USD' }),
};

describe.each(['fa', 'en'] as const)('the processes of the method on a slide (%s)', (lang) => {
  const flows = shippedRowsIn(lang).orgProcesses.map((process) => {
    const flow = swimlaneFlow(process, lightTheme, locales[lang]);
    if (!flow) throw new Error(`${process.id} has no lanes`);
    return { process, flow };
  });

  it('fill the width, stay on the plane and can be read', () => {
    for (const { process, flow } of flows) {
      expect(flow.width, process.id).toBeGreaterThan(780);
      expect(flow.width, process.id).toBeLessThanOrEqual(871);
      expect(flow.height, process.id).toBeLessThanOrEqual(372.5);
      expect(flow.sizes.title, process.id).toBeGreaterThanOrEqual(7.5);
      for (const box of flow.boxes) {
        expect(box.x >= 0 && box.x + box.width <= flow.width, box.title).toBe(true);
        expect(box.y >= 0 && box.y + box.height <= flow.height, box.title).toBe(true);
      }
    }
  });

  it('begin at the side where reading begins', () => {
    for (const { process, flow } of flows) {
      const middle = (id: string | undefined) => {
        const box = flow.boxes.find((b) => b.id === id);
        return box ? box.x + box.width / 2 : Number.NaN;
      };
      const start = middle(process.steps.find((s) => s.kind === 'start')?.id);
      const others = process.steps.filter((s) => s.kind !== 'start').map((s) => middle(s.id));
      for (const x of others) expect(lang === 'fa' ? x < start : x > start, process.id).toBe(true);
      for (const lane of flow.lanes) expect(lane.head.x > flow.width / 2, lane.title).toBe(lang === 'fa');
    }
  });

  it('put no box or word upon another', () => {
    for (const { process, flow } of flows) {
      const labels = flow.ways.flatMap((w) => (w.label ? [w.label] : []));
      expect(labels.length, process.id).toBeGreaterThan(0);
      const all = [...flow.boxes, ...labels];
      all.forEach((a, i) => {
        for (const b of all.slice(i + 1)) expect(overlap(a, b), process.id).toBe(false);
      });
    }
  });
});

it('has nothing to draw without a step', () => {
  const [process] = shippedRowsIn('en').orgProcesses;
  if (!process) throw new Error('No process ships.');
  expect(swimlaneFlow({ ...process, steps: [] }, lightTheme, locales.en)).toBeNull();
});
