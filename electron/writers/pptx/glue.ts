import { connectorXml, emu, type Place } from './connector.ts';
import { type DrawnDiagram, lineMark } from './diagram.ts';
import { escapeXml } from './xml.ts';

const shapes = /<p:sp>[\s\S]*?<\/p:sp>/g;
const partName = /<p:cNvPr id="(\d+)" name="diagram-(\d+)-node-(\d+)-part-(\d+)"/;

/**
 * Turns the stand-ins of a slide's diagrams into connectors that are glued to their shapes, groups every shape with
 * its mark and badge, and names it. pptxgenjs can neither glue nor group. The numbers of the slide's shapes must be
 * final.
 */
export function glued(xml: string, diagrams: readonly DrawnDiagram[]): string {
  if (!xml.includes('name="diagram-')) return xml;
  const numbers = new Map<string, number>();
  let last = 0;
  for (const [, id, diagram, node, part] of xml.matchAll(new RegExp(partName, 'g')))
    if (part === '0') numbers.set(`${diagram} ${node}`, Number(id));
  for (const [, id] of xml.matchAll(/<p:cNvPr id="(\d+)"/g)) last = Math.max(last, Number(id));
  const next = (): number => {
    last += 1;
    return last;
  };
  return xml.replace(shapes, (shape) => {
    const found = partName.exec(shape);
    if (found) {
      const [head, id, diagram, node, part] = found;
      const drawn = diagrams[Number(diagram)]?.nodes[Number(node)];
      if (!drawn) return shape;
      const name = escapeXml(drawn.name);
      const first = part === '0';
      const own = shape.replace(head, `<p:cNvPr id="${id}" name="${first ? name : `Mark ${part}`}"`);
      if (drawn.parts < 2) return own;
      if (first) return `${groupHead(next(), name, drawn.place)}${own}`;
      return Number(part) === drawn.parts - 1 ? `${own}</p:grpSp>` : own;
    }
    const at = diagrams.findIndex((_, i) => shape.includes(`name="${lineMark(i)}"`));
    return (
      diagrams[at]?.lines
        .map((line) => {
          const from = numbers.get(`${at} ${line.from}`) ?? 0;
          const to = numbers.get(`${at} ${line.to}`) ?? 0;
          return connectorXml(line.connector, line.look, { own: next(), from, to });
        })
        .join('') ?? shape
    );
  });
}

/** A group keeps the coordinates of the slide inside. */
function groupHead(id: number, name: string, { x, y, w, h }: Place): string {
  const [off, ext] = [`x="${emu(x)}" y="${emu(y)}"`, `cx="${emu(w)}" cy="${emu(h)}"`];
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm></p:grpSpPr>`;
}
