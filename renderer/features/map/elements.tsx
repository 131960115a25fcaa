import {
  BaseEdge,
  EdgeLabelRenderer,
  type EdgeProps,
  Handle,
  type NodeProps,
  Position,
  useInternalNode,
} from '@xyflow/react';
import { memo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { relationPath } from '#shared/figures/map-edge.ts';
import type { ActorNode, RelationEdge } from './graph.ts';

/** An actor's card, as the figure of documents draws it. */
export const ActorCard = memo(function ActorCard({ data, selected, width, height }: NodeProps<ActorNode>) {
  const { dir } = useLocale();
  const handle = 'opacity-0! size-3! group-hover:opacity-100! bg-accent!';
  return (
    <div
      dir={dir}
      className={`group relative flex flex-col justify-center rounded-xl border px-4 ${data.client ? 'items-center border-ink bg-ink text-ground' : 'border-line bg-ground text-ink'} ${selected ? 'ring-2 ring-accent' : ''}`}
      style={{ inlineSize: width, blockSize: height }}
    >
      {!data.client && (
        <span
          aria-hidden
          className="absolute inset-y-2 start-0 w-1.5 rounded-full"
          style={{ backgroundColor: data.accent }}
        />
      )}
      <bdi className="max-w-full truncate text-[13px] leading-5 font-bold">{data.name}</bdi>
      <span className={`max-w-full truncate text-[10.5px] leading-4 ${data.client ? '' : 'text-muted'}`}>
        {data.caption}
      </span>
      <Handle type="source" position={Position.Top} className={handle} />
      <Handle type="source" id="bottom" position={Position.Bottom} className={handle} />
      <Handle type="target" position={Position.Top} className="opacity-0!" isConnectableStart={false} />
    </div>
  );
});

/** A relation's line from border to border; a conflict carries its name. */
export const RelationLine = memo(function RelationLine({
  id,
  source,
  target,
  style,
  markerEnd,
  data,
  selected,
}: EdgeProps<RelationEdge>) {
  const from = useInternalNode(source);
  const to = useInternalNode(target);
  if (!from || !to) return null;
  const box = (node: typeof from) => ({
    x: node.internals.positionAbsolute.x,
    y: node.internals.positionAbsolute.y,
    width: node.width ?? 0,
    height: node.height ?? 0,
  });
  const path = relationPath(box(from), box(to), data?.lane, data?.lanes);
  return (
    <>
      <BaseEdge
        id={id}
        path={path.d}
        style={{ ...style, ...(selected && { strokeOpacity: 1 }) }}
        {...(markerEnd && { markerEnd })}
        interactionWidth={18}
      />
      {data?.label && (
        <EdgeLabelRenderer>
          <span
            className="pointer-events-none absolute rounded-full border border-danger bg-danger-soft px-2 text-[11px] text-danger"
            style={{ transform: `translate(-50%, -50%) translate(${path.middle.x}px, ${path.middle.y}px)` }}
          >
            {data.label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
