import { BaseEdge, EdgeLabelRenderer, type EdgeProps, Handle, type NodeProps, Position } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { Drawing } from '#renderer/ui/index.ts';
import { actorIcon } from '#shared/figures/actor-icon.ts';
import { actorShape, outlinePath } from '#shared/figures/actor-shape.ts';
import { relationPath } from '#shared/figures/map-edge.ts';
import { cardSign, cardText, sizeOf } from '#shared/figures/map-node.ts';
import { svg } from '#shared/figures/svg.ts';
import type { ActorData, ActorNode, FrameNode, NoteNode, RelationEdge } from './graph.ts';
import { useMapActions } from './map-context.ts';
import { NameEditor, NoteEditor } from './name-editor.tsx';

const handle = 'opacity-0! size-3! group-hover:opacity-100! bg-accent!';

/** From afar the name takes two lines and the room of the caption; the canvas says how far it is (`data-detail`). */
const nameFromAfar = [
  'group-data-[detail=name]/canvas:line-clamp-2 group-data-[detail=name]/canvas:whitespace-normal',
  'group-data-[detail=name]/canvas:text-[15px] group-data-[detail=name]/canvas:leading-5.5',
  'group-data-[detail=large]/canvas:line-clamp-2 group-data-[detail=large]/canvas:whitespace-normal',
  'group-data-[detail=large]/canvas:text-[17px] group-data-[detail=large]/canvas:leading-6',
].join(' ');

/** An actor's card, as the figure of documents draws it. */
export const ActorCard = memo(function ActorCard({ id, data, selected }: NodeProps<ActorNode>) {
  const { dir } = useLocale();
  const { editing } = useMapActions();
  const { width, height } = sizeOf(data);
  const client = data.type === 'client';
  const { scale, badge } = data.look;
  return (
    <div
      className="group relative"
      style={{
        inlineSize: width * scale,
        blockSize: height * scale,
        opacity: data.state === 'as-is' ? 0.6 : 1,
      }}
    >
      <div
        dir={dir}
        className={`absolute top-0 start-0 flex flex-col justify-center ${client ? 'items-center text-ground' : 'text-ink'}`}
        style={{
          inlineSize: width,
          blockSize: height,
          transform: `scale(${scale})`,
          transformOrigin: '0 0',
          paddingInlineStart: client ? 12 : cardText.start,
          paddingInlineEnd: client ? 12 : 9,
        }}
      >
        <CardShape data={data} selected={selected} width={width} height={height} />
        <bdi className={`relative max-w-full truncate text-[13px] leading-5 font-bold ${nameFromAfar}`}>
          {data.name}
        </bdi>
        <span
          className={`relative max-w-full truncate text-[10.5px] leading-4 group-data-[detail=large]/canvas:hidden group-data-[detail=name]/canvas:hidden ${client ? '' : 'text-muted'}`}
        >
          {data.caption}
        </span>
        {badge !== null && (
          <span className="absolute end-2 -top-2.5 rounded-full bg-ink px-1.5 text-[10px] leading-4.5 font-bold text-ground">
            {badge}
          </span>
        )}
      </div>
      {/* Lines begin and end in the middle of a card; what is seen of them ends at its border. */}
      <Handle
        type="source"
        position={Position.Top}
        isConnectable={false}
        className="pointer-events-none! top-1/2! size-px! min-h-0! min-w-0! opacity-0!"
      />
      <Handle type="source" id="top" position={Position.Top} className={handle} />
      <Handle type="source" id="right" position={Position.Right} className={handle} />
      <Handle type="source" id="bottom" position={Position.Bottom} className={handle} />
      <Handle type="source" id="left" position={Position.Left} className={handle} />
      {editing === id && <NameEditor actorId={id} />}
    </div>
  );
});

/** Outline and sign of a card, drawn by the same functions as on paper. */
function CardShape({
  data,
  selected,
  width,
  height,
}: {
  data: ActorData;
  selected: boolean;
  width: number;
  height: number;
}) {
  const { dir } = useLocale();
  const theme = useFigureTheme();
  const { type, look, state, prospect } = data;
  const node = useMemo(() => {
    const client = type === 'client';
    const x = dir === 'rtl' ? width - cardSign.start : cardSign.start;
    const line =
      state === 'to-be'
        ? theme.quadrant.rising
        : state === 'as-is'
          ? theme.danger
          : (look.border ?? (client ? theme.client : theme.line));
    return svg(
      'svg',
      { width, height, overflow: 'visible', 'aria-hidden': 'true' },
      svg('path', {
        d: outlinePath(actorShape[type], { x: 0, y: 0, width, height }),
        fill: client ? theme.client : theme.ground,
        stroke: selected ? theme.accent : line,
        'stroke-width': selected ? 3 : state !== 'both' || look.border !== null ? 2.4 : 1.2,
        'stroke-dasharray': prospect || state === 'as-is' ? '4 3' : null,
      }),
      !client && svg('circle', { cx: x, cy: height / 2, r: cardSign.radius, fill: look.accent }),
      !client &&
        actorIcon(
          type,
          { x: x - cardSign.size / 2, y: height / 2 - cardSign.size / 2 },
          cardSign.size,
          look.accent === theme.line ? theme.muted : theme.ground,
        ),
    );
  }, [type, look, state, prospect, selected, width, height, dir, theme]);
  return <Drawing node={node} className="absolute inset-0" />;
}

/** The frame of a group; its title is the handle to move all of it. */
export const GroupFrame = memo(function GroupFrame({ data, width, height }: NodeProps<FrameNode>) {
  const { dir } = useLocale();
  return (
    <div
      dir={dir}
      className={`pointer-events-none border border-line bg-surface ${data.lane ? '' : 'rounded-2xl'}`}
      style={{ inlineSize: width, blockSize: height }}
    >
      <span className="frame-title pointer-events-auto inline-block cursor-move px-4.5 pt-2.5 text-sm leading-5 font-bold text-muted group-data-[detail=large]/canvas:text-lg group-data-[detail=large]/canvas:leading-5">
        <bdi>{data.title}</bdi>
      </span>
    </div>
  );
});

/** A note on the map. */
export const NoteCard = memo(function NoteCard({ id, data, selected, width, height }: NodeProps<NoteNode>) {
  const { dir } = useLocale();
  const theme = useFigureTheme();
  const { editing } = useMapActions();
  const { note } = data;
  const color = theme.categorical[note.color] ?? theme.accent;
  return (
    <div
      dir={dir}
      className={`relative rounded-md border bg-ground ${selected ? 'ring-2 ring-accent' : ''}`}
      style={{ inlineSize: width, blockSize: height, borderColor: color }}
    >
      <div
        className="h-full w-full overflow-hidden p-3 text-xs leading-4.75 whitespace-pre-wrap"
        style={{ backgroundColor: `color-mix(in srgb, ${color} 14%, transparent)` }}
      >
        <bdi>{note.text}</bdi>
      </div>
      {editing === id && <NoteEditor id={note.id} text={note.text} />}
    </div>
  );
});

const boxAround = (x: number, y: number, { width, height }: { width: number; height: number }) => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** A relation's line from border to border; a conflict carries its name. */
export const RelationLine = memo(function RelationLine({
  id,
  sourceX,
  sourceY,
  targetX,
  targetY,
  style,
  markerEnd,
  data,
  selected,
}: EdgeProps<RelationEdge>) {
  if (!data) return null;
  const path = relationPath(
    boxAround(sourceX, sourceY, data.from),
    boxAround(targetX, targetY, data.to),
    data.lane,
    data.lanes,
  );
  return (
    <>
      <BaseEdge
        id={id}
        path={path.d}
        style={{ ...style, ...(selected && { strokeOpacity: 1 }) }}
        {...(markerEnd && { markerEnd })}
        interactionWidth={18}
      />
      {data.label && (
        <EdgeLabelRenderer>
          <span
            dir="auto"
            className="pointer-events-none absolute rounded-full border border-danger bg-danger-soft px-2 text-[11px] text-danger group-data-[detail=large]/canvas:text-[17px] group-data-[detail=name]/canvas:text-[14px]"
            style={{ transform: `translate(-50%, -50%) translate(${path.middle.x}px, ${path.middle.y}px)` }}
          >
            {data.label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
