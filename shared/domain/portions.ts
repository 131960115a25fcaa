/** Work in portions: it yields the share done (0–1), so that whoever runs it may show it, let others run, or stop. */
export type Portions<T> = Generator<number, T, void>;

/** Runs all portions at once. @param step told the share done; false stops, and the answer is null */
export function finish<T>(work: Portions<T>): T;
export function finish<T>(work: Portions<T>, step: (share: number) => boolean): T | null;
export function finish<T>(work: Portions<T>, step?: (share: number) => boolean): T | null {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    if (step && !step(next.value)) return null;
  }
}
