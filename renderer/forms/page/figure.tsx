import { createElement, type ReactElement } from 'react';
import type { PageFigure } from '#shared/domain/assessment/review-page.ts';

const reactName = (name: string): string =>
  name === 'class'
    ? 'className'
    : name.startsWith('data-') || name.startsWith('aria-')
      ? name
      : name.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());

/** A picture that travels as data; React sets its attributes, so that nothing in it can run. */
export function Figure({ node }: { node: PageFigure }): ReactElement {
  const props = Object.fromEntries(
    Object.entries(node.attrs)
      .filter(([name]) => name !== 'style' && !name.startsWith('on'))
      .map(([name, value]) => [reactName(name), value]),
  );
  return createElement(
    node.tag,
    props,
    // biome-ignore lint/suspicious/noArrayIndexKey: the tree never changes
    ...node.children.map((child, i) => (typeof child === 'string' ? child : <Figure key={i} node={child} />)),
  );
}
