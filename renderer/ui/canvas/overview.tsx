import { useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';

const size = { width: 156, height: 104, air: 8 };

/** A middle with its colour. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

/** The minimap: all cards as marks and the part in sight as a frame. Press or drag to go there. */
export function Overview({ marks }: { marks: readonly Mark[] }) {
  const { t, dir } = useLocale();
  const theme = useFigureTheme();
  const flow = useReactFlow();
  const [x, y, zoom] = useStore((s) => s.transform);
  const width = useStore((s) => s.width);
  const height = useStore((s) => s.height);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useMemo(() => {
    const box = marks.reduce(
      (b, m) => ({
        x0: Math.min(b.x0, m.x),
        y0: Math.min(b.y0, m.y),
        x1: Math.max(b.x1, m.x),
        y1: Math.max(b.y1, m.y),
      }),
      { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity },
    );
    const scale = Math.min(
      (size.width - 2 * size.air) / Math.max(400, box.x1 - box.x0),
      (size.height - 2 * size.air) / Math.max(300, box.y1 - box.y0),
    );
    return {
      scale,
      left: size.width / 2 - ((box.x0 + box.x1) / 2) * scale,
      top: size.height / 2 - ((box.y0 + box.y1) / 2) * scale,
    };
  }, [marks]);
  // The marks change rarely, the frame with every step of a pan: they are drawn once and kept as a picture.
  const picture = useMemo(() => {
    const own = new OffscreenCanvas(size.width * 2, size.height * 2);
    const context = own.getContext('2d');
    if (!context) return own;
    context.scale(2, 2);
    const half = marks.length > 400 ? 0.8 : 2;
    // Setting a colour parses it: each is set once.
    for (const [color, own] of Map.groupBy(marks, (m) => m.color)) {
      context.fillStyle = color;
      for (const m of own)
        context.fillRect(
          frame.left + m.x * frame.scale - half * 1.6,
          frame.top + m.y * frame.scale - half,
          half * 3.2,
          half * 2,
        );
    }
    return own;
  }, [marks, frame]);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || zoom === 0) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, size.width * 2, size.height * 2);
    context.drawImage(picture, 0, 0);
    context.scale(2, 2);
    context.strokeStyle = theme.accent;
    context.lineWidth = 1.2;
    context.strokeRect(
      frame.left + (-x / zoom) * frame.scale,
      frame.top + (-y / zoom) * frame.scale,
      (width / zoom) * frame.scale,
      (height / zoom) * frame.scale,
    );
  }, [picture, frame, x, y, zoom, width, height, theme]);
  const go = (e: React.PointerEvent<HTMLCanvasElement>) => {
    const box = e.currentTarget.getBoundingClientRect();
    void flow.setCenter(
      (e.clientX - box.left - frame.left) / frame.scale,
      (e.clientY - box.top - frame.top) / frame.scale,
      { zoom },
    );
  };
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={t('map.minimap')}
      data-testid="overview"
      data-map-tool
      width={size.width * 2}
      height={size.height * 2}
      dir={dir}
      className="absolute end-3 bottom-3 z-10 @max-3xl:hidden cursor-pointer rounded-lg border border-line bg-ground shadow"
      style={{ inlineSize: size.width, blockSize: size.height }}
      onPointerDown={(e) => {
        e.currentTarget.setPointerCapture(e.pointerId);
        go(e);
      }}
      onPointerMove={(e) => e.buttons === 1 && go(e)}
    />
  );
}
