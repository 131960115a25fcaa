import { saveFile } from '#renderer/app/client.ts';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { type MapContent, mapFigure } from '#shared/figures/map.ts';
import type { Coloring } from '#shared/figures/map-node.ts';
import { toSvgString } from '#shared/figures/svg.ts';

/** Saves the map as a picture: the same figure that documents carry. */
export function useExportView(
  content: MapContent,
  colorBy: Coloring,
): (kind: 'svg' | 'png') => Promise<void> {
  const locale = useLocale();
  const theme = useFigureTheme();
  return async (kind) => {
    const figure = mapFigure(content, theme, locale, { width: 1400, maxHeight: 1000, colorBy, legend: true });
    const name = `${locale.t('app.pages.map')}.${kind}`;
    const text = toSvgString(figure.svg);
    if (kind === 'svg') {
      await saveFile(name, 'image/svg+xml', new TextEncoder().encode(text));
      return;
    }
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = new OffscreenCanvas(Math.round(figure.width * 2), Math.round(figure.height * 2));
    const context = canvas.getContext('2d');
    if (!context) return;
    context.fillStyle = theme.ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    await saveFile(name, 'image/png', new Uint8Array(await blob.arrayBuffer()));
  };
}
