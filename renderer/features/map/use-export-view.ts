import { client, saveFile } from '#renderer/app/client.ts';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { showRefusal } from '#renderer/app/messages.ts';
import type { MapLook } from '#shared/domain/ecosystem/map.ts';
import { type MapContent, mapFigure } from '#shared/figures/map.ts';
import { toSvgString } from '#shared/figures/svg.ts';

export type ExportKind = 'svg' | 'png' | 'pptx';
const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Saves the map as it is looked at: as a picture, the same as documents carry, or as shapes that can be edited. */
export function useExportView(content: MapContent, look: MapLook): (kind: ExportKind) => Promise<void> {
  const locale = useLocale();
  const theme = useFigureTheme();
  return async (kind) => {
    const name = `${locale.t('app.pages.map')}.${kind}`;
    if (kind === 'pptx') {
      const made = await client.deliverables.exportMap({ lang: locale.lang, look });
      if (made.ok) await saveFile(name, pptxType, made.value.bytes);
      else showRefusal(made.error);
      return;
    }
    const figure = mapFigure(content, theme, locale, { width: 1400, maxHeight: 1000, legend: true });
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
