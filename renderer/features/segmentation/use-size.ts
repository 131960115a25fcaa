import { type RefCallback, useEffect, useState } from 'react';

/** A place on the screen and its size in whole pixels, followed as it changes. */
export function useSize(least: { width: number; height: number }): {
  readonly place: RefCallback<HTMLDivElement>;
  readonly element: HTMLDivElement | null;
  readonly size: { readonly width: number; readonly height: number };
} {
  const [element, place] = useState<HTMLDivElement | null>(null);
  const [size, setSize] = useState({ width: 760, height: 520 });
  useEffect(() => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry)
        setSize({
          width: Math.max(least.width, Math.floor(entry.contentRect.width)),
          height: Math.max(least.height, Math.floor(entry.contentRect.height)),
        });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, least.width, least.height]);
  return { place, element, size };
}
