import { type ReactNode, useMemo } from 'react';
import { useSize } from '#renderer/features/segmentation/use-size.ts';
import { Figure } from '#renderer/ui/index.ts';
import type { Picture } from '#shared/figures/svg.ts';

const least = { width: 320, height: 10 };

/** A figure under its title, as wide as its place. `draw` keeps its identity as long as its data do. */
export function FigureCard({
  title,
  draw,
  children,
}: {
  title: string;
  draw: (width: number) => Picture;
  children?: ReactNode;
}) {
  const { place, size } = useSize(least);
  const picture = useMemo(() => draw(size.width), [draw, size.width]);
  return (
    <section className="shrink-0 rounded-xl border border-line bg-ground p-4">
      <h2 className="mb-2 text-sm font-bold">{title}</h2>
      {children}
      <div ref={place} className="overflow-hidden">
        <Figure picture={picture} />
      </div>
    </section>
  );
}
