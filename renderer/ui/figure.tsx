import { createElement, type ReactElement } from 'react';
import type { Picture, SvgNode } from '#shared/figures/svg.ts';

/** Attribute names as React wants them. */
const reactName = (name: string): string =>
  name === 'class'
    ? 'className'
    : name.startsWith('data-') || name.startsWith('aria-')
      ? name
      : name.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());

function toElement(node: SvgNode, key: number): ReactElement {
  const props = Object.fromEntries(
    Object.entries(node.attrs).map(([name, value]) => [reactName(name), value]),
  );
  return createElement(
    node.tag,
    { ...props, key },
    ...node.children.map((c, i) => (typeof c === 'string' ? c : toElement(c, i))),
  );
}

/** A picture of shared/figures on screen: the same tree that documents carry. `onPick` gets the id under a click. */
export function Figure({
  picture,
  onPick,
  className = '',
}: {
  picture: Picture;
  onPick?: (id: string | null) => void;
  className?: string;
}) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the lists beside a figure offer the same choice to the keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      className={className}
      onClick={(e) => onPick?.((e.target as Element).closest('[data-id]')?.getAttribute('data-id') ?? null)}
    >
      {toElement(picture.svg, 0)}
    </div>
  );
}

/** A drawing of shared/figures inside a control of the screen; without a meaning of its own. */
export function Drawing({ node, className = '' }: { node: SvgNode; className?: string }) {
  return <span className={className}>{toElement(node, 0)}</span>;
}
