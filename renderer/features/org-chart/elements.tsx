import { BaseEdge, type EdgeProps, Handle, type NodeProps, Position } from '@xyflow/react';
import { ChevronDown, ChevronUp, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { NamesEditor } from '#renderer/ui/canvas/index.ts';
import { useChartActions } from './chart-context.ts';
import type { FrameNode, LineEdge, PositionNode, UnitNode } from './graph.ts';

const handle = 'opacity-0! size-3! group-hover:opacity-100! bg-accent!';

/** Lines begin and end in the middle of a node as React Flow sees it; their paths come from the layout. */
const middle = (
  <Handle
    type="source"
    position={Position.Top}
    isConnectable={false}
    className="pointer-events-none! top-1/2! size-px! min-h-0! min-w-0! opacity-0!"
  />
);

/** A position's card: title, who, role and cost. */
export const PositionCard = memo(function PositionCard({
  id,
  data,
  selected,
  width,
  height,
}: NodeProps<PositionNode>) {
  const { dir } = useLocale();
  const { editing } = useChartActions();
  return (
    <div className="group relative" style={{ inlineSize: width, blockSize: height }}>
      <div
        dir={dir}
        className={`flex h-full w-full flex-col justify-center rounded-lg border bg-ground px-3 text-ink shadow-xs group-[.drop-target]:ring-2 group-[.drop-target]:ring-accent ${
          selected
            ? 'border-accent ring-2 ring-accent'
            : data.vacant
              ? 'border-dashed border-danger'
              : 'border-line'
        }`}
      >
        <bdi className="truncate text-[13px] leading-5 font-bold group-data-[detail=large]/canvas:line-clamp-2 group-data-[detail=large]/canvas:text-[16px] group-data-[detail=large]/canvas:leading-5.5 group-data-[detail=large]/canvas:whitespace-normal">
          {data.title}
        </bdi>
        <span
          className={`truncate text-[11px] leading-4.5 group-data-[detail=large]/canvas:hidden ${data.vacant ? 'text-danger' : 'text-muted'}`}
        >
          <bdi>{data.caption}</bdi>
        </span>
        {data.detail !== '' && (
          <span className="truncate text-[10.5px] leading-4 text-muted group-data-[detail=large]/canvas:hidden group-data-[detail=name]/canvas:hidden">
            {data.detail}
          </span>
        )}
        {data.flagged && (
          <TriangleAlert aria-hidden className="absolute end-1.5 top-1.5 size-3.5 text-warn" />
        )}
      </div>
      {middle}
      <Handle type="source" id="top" position={Position.Top} className={handle} />
      <Handle type="source" id="bottom" position={Position.Bottom} className={handle} />
      {editing === id && <Editor id={id} position />}
    </div>
  );
});

/** The ground of a unit; its title above the lines is a node of its own. */
export const UnitFrame = memo(function UnitFrame({ width, height }: NodeProps<FrameNode>) {
  return (
    <div
      className="pointer-events-none rounded-xl border border-line bg-surface"
      style={{ inlineSize: width, blockSize: height }}
    >
      {middle}
    </div>
  );
});

/** The title of a unit, by which all of it is dragged. */
export const UnitTitle = memo(function UnitTitle({ id, data, selected, width, height }: NodeProps<UnitNode>) {
  const { dir, t } = useLocale();
  const { editing, fold } = useChartActions();
  const Arrow = data.collapsed ? ChevronDown : ChevronUp;
  return (
    <div
      dir={dir}
      className={`group relative m-px rounded-xl bg-surface ${selected ? 'ring-2 ring-accent' : ''}`}
      style={{ inlineSize: (width ?? 2) - 2, blockSize: (height ?? 2) - 2 }}
    >
      <div className="flex h-8 cursor-move items-center gap-2 ps-3 pe-1.5 group-[.drop-target]:text-accent">
        <span
          aria-hidden
          className="h-4.5 w-1 shrink-0 rounded-full"
          style={{ backgroundColor: data.color }}
        />
        <bdi className="min-w-0 flex-1 truncate text-[13px] font-bold text-ink group-data-[detail=large]/canvas:text-base">
          {data.title}
        </bdi>
        {data.region !== null && (
          <bdi className="max-w-24 truncate rounded-full bg-accent-soft px-2 text-[10.5px] leading-5 text-accent">
            {data.region}
          </bdi>
        )}
        {data.goal !== null && (
          <span
            role="img"
            aria-label={t(`orgChart.goalStates.${data.goal}`)}
            title={t(`orgChart.goalStates.${data.goal}`)}
            className={`size-2.5 shrink-0 rounded-full ${goalTone[data.goal]}`}
          />
        )}
        {data.canFold && (
          <button
            type="button"
            aria-label={t(data.collapsed ? 'orgChart.unfold' : 'orgChart.fold', { name: data.title })}
            className="nodrag flex size-6 shrink-0 items-center justify-center rounded-md text-muted hover:bg-ground hover:text-ink"
            onClick={(e) => {
              e.stopPropagation();
              fold(data.unitId, !data.collapsed);
            }}
          >
            <Arrow aria-hidden className="size-4" />
          </button>
        )}
      </div>
      {data.collapsed && <p className="truncate px-3 text-[11px] leading-3 text-muted">{data.caption}</p>}
      {middle}
      {editing === id && <Editor id={id} position={false} />}
    </div>
  );
});

const goalTone = { met: 'bg-good', over: 'bg-danger', under: 'bg-warn', unknown: 'bg-line' } as const;

function Editor({ id, position }: { id: string; position: boolean }) {
  const { t } = useLocale();
  const { names, rename, edit } = useChartActions();
  return (
    <NamesEditor
      label={t('orgChart.rename')}
      fields={
        position ? [t('orgChart.title'), t('orgChart.titleEn')] : [t('orgChart.name'), t('orgChart.nameEn')]
      }
      before={names(id)}
      onEnd={(next) => {
        edit(null);
        if (next) rename(id, next);
      }}
    />
  );
}

/** A line of the chart along the layout's path. */
export const ChartLine = memo(function ChartLine({ id, data, style, selected }: EdgeProps<LineEdge>) {
  if (!data) return null;
  return (
    <BaseEdge
      id={id}
      path={data.path}
      style={{ ...style, ...(selected && { strokeWidth: 3 }) }}
      interactionWidth={data.line.kind === 'unit' ? 0 : 14}
    />
  );
});
