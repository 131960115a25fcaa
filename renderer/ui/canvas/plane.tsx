import '@xyflow/react/dist/style.css';
import {
  Background,
  Controls,
  type Edge,
  type EdgeChange,
  type Node,
  ReactFlow,
  type ReactFlowProps,
  useReactFlow,
  useStore,
} from '@xyflow/react';
import {
  type Dispatch,
  type ReactNode,
  type RefObject,
  type SetStateAction,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { lightTheme } from '#shared/figures/theme.ts';
import { fitAround, type Rect, withInView } from './fit.ts';
import { useSteady } from './steady.ts';

export interface CanvasControls {
  /** Shows all, or some cards, as large as the tools over the canvas leave room for. */
  readonly showAll: (ids: readonly string[] | null, duration: number) => void;
  readonly centre: () => { x: number; y: number; zoom: number };
  readonly goTo: (at: { x: number; y: number; zoom: number }, duration: number) => void;
}

/** From this many cards on, a zoom below the threshold shows the drawn far layer in place of elements. */
const farFrom = { cards: 300, zoom: 0.4 };

/** Below these zooms cards give their room to the name alone, so that it can still be read. */
const detailOf = (zoom: number): 'full' | 'name' | 'large' =>
  zoom >= 0.8 ? 'full' : zoom >= 0.62 ? 'name' : 'large';

/** How a canvas of so many cards is seen: as elements, from afar as one drawing, or not yet. */
export interface Distance {
  readonly near: boolean;
  readonly far: boolean;
  readonly ready: boolean;
  /** So many cards that each frame counts. */
  readonly many: boolean;
  readonly setReady: () => void;
  /**
   * The canvas is about to move by itself for so many milliseconds. Many cards are then seen from afar until it
   * stands: a flight passes zooms at which thousands would be mounted for one frame and thrown away.
   */
  readonly fly: (duration: number) => void;
}

export function useDistance(cards: number): Distance {
  const zoomedOut = useStore((s) => s.transform[2] < farFrom.zoom);
  // Before the first viewport is set, cards of a part that nobody asked for would be mounted and thrown away.
  const [ready, setReady] = useState(false);
  const [flying, setFlying] = useState(false);
  const landing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(landing.current), []);
  const many = cards > farFrom.cards;
  const far = many && (zoomedOut || flying);
  return {
    near: ready && !far,
    far: ready && far,
    ready,
    many,
    setReady: () => setReady(true),
    fly: (duration) => {
      if (!many || duration === 0) return;
      setFlying(true);
      clearTimeout(landing.current);
      // React Flow does not tell when a flight is cut short by the person's own hand.
      landing.current = setTimeout(() => setFlying(false), duration);
    },
  };
}

/** Nodes that follow what was computed, and the screen's selection (search, lists, the far layer). */
export function useNodes<N extends Node>(
  computed: N[],
  chosen: ReadonlySet<string>,
): [N[], Dispatch<SetStateAction<N[]>>] {
  const [nodes, setNodes] = useState<N[]>(computed);
  const wanted = useRef(chosen);
  wanted.current = chosen;
  useEffect(() => {
    setNodes((before) => {
      const was = new Map(before.map((n) => [n.id, n.selected]));
      // A card that has just arrived may be chosen already: it was made a moment ago.
      return computed.map((n) =>
        (was.has(n.id) ? was.get(n.id) : wanted.current.has(n.id)) ? { ...n, selected: true } : n,
      );
    });
  }, [computed]);
  useEffect(() => {
    setNodes((before) =>
      before.some((n) => Boolean(n.selected) !== chosen.has(n.id))
        ? before.map((n) =>
            Boolean(n.selected) === chosen.has(n.id) ? n : { ...n, selected: chosen.has(n.id) },
          )
        : before,
    );
  }, [chosen]);
  return [nodes, setNodes];
}

/** Those of React Flow's handlers that a canvas may give; they may be other functions with every render. */
export type FlowHandlers<N extends Node, E extends Edge> = Pick<
  ReactFlowProps<N, E>,
  | 'onNodesChange'
  | 'onEdgesChange'
  | 'onNodeDragStart'
  | 'onNodeDrag'
  | 'onNodeDragStop'
  | 'onSelectionDragStop'
  | 'onConnect'
  | 'onConnectEnd'
  | 'onBeforeDelete'
  | 'onNodeDoubleClick'
  | 'onDoubleClick'
>;

const sameIds = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));

/** Lines with what is selected of them: React Flow only asks for it, and the screen's selection has its say. */
export function useEdges<E extends Edge>(
  computed: E[],
  chosen: ReadonlySet<string>,
): [E[], (changes: EdgeChange<E>[]) => void] {
  const [selected, setSelected] = useState<ReadonlySet<string>>(chosen);
  useEffect(() => setSelected((before) => (sameIds(before, chosen) ? before : chosen)), [chosen]);
  const onEdgesChange = useCallback((changes: EdgeChange<E>[]) => {
    setSelected((before) => {
      const after = new Set(before);
      for (const c of changes)
        if (c.type === 'select') {
          if (c.selected) after.add(c.id);
          else after.delete(c.id);
        }
      return sameIds(before, after) ? before : after;
    });
  }, []);
  const edges = useMemo(
    () =>
      selected.size === 0
        ? computed
        : computed.map((e) => (selected.has(e.id) ? { ...e, selected: true } : e)),
    [computed, selected],
  );
  return [edges, onEdgesChange];
}

export interface PlaneProps<N extends Node, E extends Edge> {
  readonly distance: Distance;
  readonly readOnly: boolean;
  readonly controls: RefObject<CanvasControls | null>;
  /** Boxes of all, or of some cards. */
  readonly boxesOf: (ids: ReadonlySet<string> | null) => readonly Rect[];
  /** What is chosen: a single one stays in sight when the stage becomes narrower. */
  readonly chosen: readonly string[];
  /** React Flow moves selected cards by arrows without telling that it is done. */
  readonly onArrowsDone?: () => void;
  /** The kind of data that may be dropped, and what a drop does; places are the plane's. */
  readonly drop?: {
    readonly type: string;
    readonly onDrop: (data: string, at: { x: number; y: number }, element: Element | null) => void;
  };
  readonly flow: Omit<Partial<ReactFlowProps<N, E>>, keyof FlowHandlers<N, E>>;
  readonly handlers: FlowHandlers<N, E>;
  /** What stands over the plane in its own measure: the far layer, the minimap. */
  readonly children?: ReactNode;
}

const nothing: never[] = [];
const adding = ['Shift', 'Control', 'Meta'];
const deleting = ['Delete', 'Backspace'];
const withoutAttribution = { hideAttribution: true };

/** The plane of the map and of the organization chart: React Flow with what both share. */
export function Plane<N extends Node, E extends Edge>(props: PlaneProps<N, E>) {
  const { distance, readOnly, controls, boxesOf, chosen, onArrowsDone, drop, flow: given } = props;
  const { near, far, ready } = distance;
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const flow = useReactFlow<N, E>();
  const rtl = locale.dir === 'rtl';
  const box = useRef<HTMLDivElement>(null);
  // Until the person moves the canvas, it is fitted again whenever the stage or a tool over it changes its size.
  const own = useRef(false);
  const handlers = useSteady({
    ...props.handlers,
    onMoveStart: (event: unknown) => {
      if (event) own.current = true;
    },
  });
  const ariaLabelConfig = useMemo(
    () => ({
      'controls.zoomIn.ariaLabel': t('map.zoomIn'),
      'controls.zoomOut.ariaLabel': t('map.zoomOut'),
      'controls.fitView.ariaLabel': t('map.fit'),
      'minimap.ariaLabel': t('map.minimap'),
      'controls.ariaLabel': t('map.controls'),
    }),
    [t],
  );
  const detail = useStore((s) => detailOf(s.transform[2]));

  // React Flow's own fitView waits for nodes to be measured, which those out of sight never are.
  controls.current = {
    showAll: (ids, duration) => {
      const stage = box.current;
      if (!stage) return;
      const { width, height } = stage.getBoundingClientRect();
      const boxes = boxesOf(ids === null ? null : new Set(ids));
      const view = fitAround(boxes, { width, height }, toolsOver(stage));
      own.current = ids !== null;
      if (!view) return;
      distance.fly(duration);
      void flow.setViewport(view, { duration });
    },
    centre: () => {
      const { width = 0, height = 0 } = box.current?.getBoundingClientRect() ?? {};
      const { x, y, zoom } = flow.getViewport();
      return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom, zoom };
    },
    goTo: ({ x, y, zoom }, duration) => {
      own.current = true;
      distance.fly(duration);
      void flow.setCenter(x, y, { zoom, duration });
    },
  };
  const oneChosen = useRef<() => readonly Rect[]>(() => []);
  oneChosen.current = () => (chosen.length === 1 ? boxesOf(new Set(chosen)) : []);
  const fit = useRef(controls);
  fit.current = controls;
  useEffect(() => {
    const stage = box.current;
    if (!stage || !ready) return undefined;
    let width = stage.clientWidth;
    const watched = new ResizeObserver(() => {
      const grown = stage.clientWidth - width;
      width = stage.clientWidth;
      if (!own.current) fit.current.current?.showAll(null, 0);
      else if (grown !== 0) {
        const before = flow.getViewport();
        // Places count from the left, where a Persian frame opens its inspector: what is seen stays where it is.
        const same = rtl ? { ...before, x: before.x + grown } : before;
        const [card] = oneChosen.current();
        const size = { width: stage.clientWidth, height: stage.clientHeight };
        const after = card && grown < 0 ? withInView(same, card, size) : same;
        if (after !== before) void flow.setViewport(after);
      }
    });
    // Who touches the canvas has it as it is: a panel that opens must not move it away from under the pointer.
    const touched = () => {
      own.current = true;
    };
    const all = stage.parentElement ?? stage;
    all.addEventListener('pointerdown', touched, true);
    all.addEventListener('keydown', touched, true);
    watched.observe(stage);
    for (const tool of toolElements(stage)) watched.observe(tool);
    return () => {
      watched.disconnect();
      all.removeEventListener('pointerdown', touched, true);
      all.removeEventListener('keydown', touched, true);
    };
  }, [ready, rtl, flow]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the canvas is React Flow's application region; this only listens to keys that bubble
    <div
      ref={box}
      className="group/canvas absolute inset-0"
      data-detail={detail}
      onKeyUp={(e) => {
        if (/^Arrow/.test(e.key) && !e.altKey && !far) onArrowsDone?.();
      }}
      onDragOver={(e) => drop && e.dataTransfer.types.includes(drop.type) && e.preventDefault()}
      onDrop={(e) => {
        const data = drop ? e.dataTransfer.getData(drop.type) : '';
        if (!drop || data === '') return;
        e.preventDefault();
        drop.onDrop(
          data,
          flow.screenToFlowPosition({ x: e.clientX, y: e.clientY }),
          document.elementFromPoint(e.clientX, e.clientY),
        );
      }}
    >
      <ReactFlow<N, E>
        // The stage's own ground shows through: React Flow's dark one is none of the theme's.
        className="[--xy-background-color:transparent] [--xy-controls-button-background-color:var(--color-ground)] [--xy-controls-button-background-color-hover:var(--color-surface)] [--xy-controls-button-border-color:var(--color-line)]"
        {...given}
        {...handlers}
        nodes={near ? (given.nodes ?? nothing) : nothing}
        nodesDraggable={!readOnly}
        nodesConnectable={!readOnly}
        deleteKeyCode={readOnly ? null : deleting}
        multiSelectionKeyCode={adding}
        onlyRenderVisibleElements
        elevateEdgesOnSelect={false}
        onInit={() => {
          controls.current?.showAll(null, 0);
          distance.setReady();
        }}
        zoomOnDoubleClick={false}
        minZoom={0.02}
        maxZoom={2.5}
        proOptions={withoutAttribution}
        colorMode={theme === lightTheme ? 'light' : 'dark'}
        ariaLabelConfig={ariaLabelConfig}
      >
        {/* The dots of the ground are painted anew over the whole stage with every frame of a pan. */}
        {!distance.many && <Background gap={28} />}
        {!readOnly && (
          <Controls
            showInteractive={false}
            showFitView={false}
            position={rtl ? 'bottom-right' : 'bottom-left'}
          />
        )}
      </ReactFlow>
      {props.children}
    </div>
  );
}

const toolElements = (stage: HTMLElement): Element[] => [
  ...(stage.parentElement ?? stage).querySelectorAll('[data-map-tool], .react-flow__controls'),
];

/** What stands over the canvas and must not cover cards when all are shown, in pixels from the stage's corner. */
function toolsOver(stage: HTMLElement): Rect[] {
  const own = stage.getBoundingClientRect();
  return toolElements(stage).flatMap((tool): Rect[] => {
    const { x, y, width, height } = tool.getBoundingClientRect();
    return width > 0 ? [{ x: x - own.x, y: y - own.y, width, height }] : [];
  });
}
