import { expect, it } from 'vitest';
import { spareWorker } from '#renderer/app/spare-worker.ts';

/** What the keeper uses of a worker. */
class Hand {
  onmessage: unknown = () => undefined;
  ended = false;
  terminate(): void {
    this.ended = true;
  }
}

it('hands the worker that was left to the next one, and never one worker to two', () => {
  const made: Hand[] = [];
  const { take, leave } = spareWorker(() => {
    const hand = new Hand();
    made.push(hand);
    return hand as unknown as Worker;
  });
  const first = take();
  const second = take();
  expect(second).not.toBe(first);
  leave(first);
  expect(first.onmessage).toBeNull();
  expect(take()).toBe(first);
  leave(first);
  leave(second);
  expect(made.map((h) => h.ended)).toEqual([false, true]);
});
