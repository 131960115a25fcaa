import { type RefObject, useEffect, useRef, useState } from 'react';

/** A place on the screen and its size in whole pixels, followed as it changes. */
export function useSize(least: { width: number; height: number }): {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly size: { readonly width: number; readonly height: number };
} {
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 760, height: 520 });
  useEffect(() => {
    const element = place.current;
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
  }, [least.width, least.height]);
  return { place, size };
}
