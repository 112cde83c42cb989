/** `schema.svg`: the models, their fields and what refers to what, as an entity-relationship picture. */
import { joinXml, type Xml, type XmlText, xml } from "../../text/xml.js";
import { arrange, type Arrangement } from "./arrange.js";
import { drawLines } from "./lines.js";
import { cut, HEAD, INSET, MARK, PAD, type Placed, ROW, sizeOf, typeOf } from "./metrics.js";
import type { PicturePart, PictureRow } from "./part.js";
import { type Shown, shownOf } from "./shown.js";
import { STYLE } from "./style.js";

const MARGIN = 16;
/** Height of a line of text below the picture. */
const NOTE = 28;

export function emitPicture(parts: readonly PicturePart[]): string {
  const shown = shownOf(parts);
  const number = new Map(shown.models.map(({ name }, index) => [name, index]));
  const edges = shown.models.flatMap(({ lines }, from) =>
    lines.map((line) => ({ from, to: number.get(line.target) ?? from, line })),
  );
  const boxes = shown.models.map((model) => ({ ...sizeOf(model), model }));
  const arrangement = arrange(boxes, edges);
  const placed = boxes.map((box, index) => ({ ...box, ...(arrangement.boxes[index] ?? { x: 0, y: 0 }) }));
  const drawn = joinXml([...drawLines(placed, edges, arrangement.ways), ...placed.map(drawModel)]);
  return `${svg(shown, arrangement, drawn)}\n`;
}

function svg(shown: Shown, { width, height }: Arrangement, drawn: Xml): Xml {
  const [wide, high] = [
    Math.max(width, 240) + 2 * MARGIN,
    height + 2 * MARGIN + (shown.note === null ? 0 : NOTE),
  ];
  const note =
    shown.note === null
      ? xml``
      : xml`\n<text class="note" x="${MARGIN}" y="${high - MARGIN}">${text(shown.note)}</text>`;
  return xml`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img" aria-labelledby="schema-title schema-desc">
<title id="schema-title">Models and their relations</title>
<desc id="schema-desc">${describe(shown)}</desc>
<style>${STYLE}</style>
<rect class="ground" width="100%" height="100%"/>
<g transform="translate(${MARGIN} ${MARGIN})">
${drawn}
</g>${note}
</svg>`;
}

/** The picture in words, a line for each relation. */
function describe({ models, note }: Shown): Xml {
  const relations = models.flatMap(({ name, lines }) =>
    lines.map(
      ({ name: relation, target, single, optional }) =>
        xml`${text(name)}.${text(relation)}: ${text(single ? "one" : "many")} ${text(name)} to ${text(optional ? "one or no" : "one")} ${text(target)}`,
    ),
  );
  const alone = models.filter(({ lines }) => lines.length === 0).map(({ name }) => xml`${text(name)}`);
  const rest = alone.length === 0 ? [] : [xml`Refer to no other: ${text(alone.join(", "))}`];
  return joinXml([...(note === null ? [] : [xml`${text(note)}`]), ...relations, ...rest]);
}

function drawModel({ model, x, y, width, height }: Placed): Xml {
  const about = model.description === null ? xml`` : xml`<title>${text(model.description)}</title>`;
  const rows = model.rows.map((row, index) => drawRow(row, HEAD + PAD + index * ROW + 14, width));
  if (model.more > 0) {
    const at = HEAD + PAD + model.rows.length * ROW + 14;
    rows.push(xml`<text class="type" x="${INSET + MARK}" y="${at}">and ${model.more} more</text>`);
  }
  const rule = rows.length > 0 ? xml`<path class="rule" d="M0 ${HEAD}H${width}"/>` : xml``;
  return xml`<g class="model" data-model="${text(model.name)}" transform="translate(${x} ${y})">${about}<rect class="box" width="${width}" height="${height}" rx="6"/><path class="head" d="M0 ${HEAD}V6A6 6 0 0 1 6 0H${width - 6}A6 6 0 0 1 ${width} 6V${HEAD}Z"/>${rule}<text class="name" x="${INSET}" y="20">${text(cut(model.name))}</text>
${joinXml(rows)}</g>`;
}

function drawRow(row: PictureRow, y: number, width: number): Xml {
  const mark =
    row.mark === "" ? xml`` : xml`<text class="mark" x="${INSET}" y="${y}">${text(row.mark)}</text>`;
  return xml`${mark}<text class="field" x="${INSET + MARK}" y="${y}">${text(cut(row.name))}</text><text class="type" x="${width - INSET}" y="${y}" text-anchor="end">${text(typeOf(row))}</text>`;
}

const text = (value: string): XmlText => ({ text: value });
