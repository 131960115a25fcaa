import type { Page } from '@playwright/test';

export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds of a frame while the pointer drags from a point, one step for each frame. */
export const frameWhileDragging = (
  page: Page,
  from: { x: number; y: number },
  what: 'pane' | 'card',
): Promise<number> =>
  page.evaluate(
    async ({ x, y, what }) => {
      // Lines lie over the pane and take no part in panning, so the pane itself is pressed.
      const target =
        what === 'pane' ? document.querySelector('.react-flow__pane') : document.elementFromPoint(x, y);
      if (!target) throw new Error('Nothing to drag.');
      const send = (type: string, dx: number) => {
        const at = { clientX: x + dx, clientY: y + dx / 3, bubbles: true, cancelable: true, view: window };
        const to = type.endsWith('down') ? target : window;
        to.dispatchEvent(
          new PointerEvent(`pointer${type}`, { ...at, button: 0, buttons: 1, isPrimary: true }),
        );
        to.dispatchEvent(new MouseEvent(`mouse${type}`, { ...at, button: 0, buttons: 1 }));
      };
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      send('down', 0);
      for (let i = 1; i <= 5; i += 1) {
        send('move', i * 3);
        await frame();
      }
      const start = await frame();
      let end = start;
      for (let i = 1; i <= 40; i += 1) {
        send('move', 15 + (i % 20) * 4);
        end = await frame();
      }
      send('up', 0);
      await frame();
      return (end - start) / 40;
    },
    { ...from, what },
  );

/** A place on the card nearest to the middle of the view, beside its name. */
export const nearestCard = (page: Page, selector = '.react-flow__node') =>
  page.evaluate((selector) => {
    const [cx, cy] = [innerWidth / 2, innerHeight / 2];
    const [card] = [...document.querySelectorAll(selector)]
      .map((n) => n.getBoundingClientRect())
      .toSorted(
        (a, b) =>
          Math.hypot(a.x + a.width / 2 - cx, a.y + a.height / 2 - cy) -
          Math.hypot(b.x + b.width / 2 - cx, b.y + b.height / 2 - cy),
      );
    if (!card) throw new Error('No card in sight.');
    return { x: card.x + card.width * 0.6, y: card.y + card.height * 0.6 };
  }, selector);
