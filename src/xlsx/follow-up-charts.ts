import type { PlanChart, SheetPlan } from '../engine/model/sheet-plan';
import { CHART_COLORS } from '../engine/model/sheet-plan';
import type { ExtraPart, SheetPart } from './patch-plan';
import { sheetReference } from './references';
import { escapeXml } from './xml-text';

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The amount at the end of each bar, so that nothing has to be measured by eye. */
const LABELS =
  '<c:dLbls><c:spPr><a:noFill/></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="sv"/></a:p></c:txPr><c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

/** Native charts over the cells of the sheet: a drawing that places them, and a part for each. */
export function chartParts({
  name,
  charts,
}: SheetPlan): Pick<SheetPart, 'sections' | 'relationships' | 'parts'> {
  if (charts.length === 0) return {};
  const parts: ExtraPart[] = charts.map((chart, index) => ({
    key: `chart${String(index)}`,
    stem: 'xl/charts/chart',
    extension: 'xml',
    contentType: CHART,
    content: chartXml(chart, name),
  }));
  const drawing: ExtraPart = {
    key: 'drawing',
    stem: 'xl/drawings/drawing',
    extension: 'xml',
    contentType: DRAWING,
    content: drawingXml(charts),
    relationships: charts.map((_, index) => ({
      id: `rId${String(index + 1)}`,
      type: 'chart',
      target: { part: `chart${String(index)}` },
    })),
  };
  return {
    sections: { drawing: '<drawing r:id="rIdDrawing"/>' },
    relationships: [{ id: 'rIdDrawing', type: 'drawing', target: { part: 'drawing' } }],
    parts: [drawing, ...parts],
  };
}

function drawingXml(charts: readonly PlanChart[]): string {
  const anchors = charts.map(({ box, title, description }, index) => {
    const corner = (name: string, column: number, row: number) =>
      `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    const id = String(index + 2);
    return (
      '<xdr:twoCellAnchor>' +
      corner('from', box.left, box.top) +
      corner('to', box.right + 1, box.bottom + 1) +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(title)}" descr="${escapeXml(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="rId${String(index + 1)}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
    );
  });
  return `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${A}">${anchors.join('')}</xdr:wsDr>`;
}

function chartXml(chart: PlanChart, sheet: string): string {
  const deviation = chart.kind === 'deviation';
  const { top, bottom, left, right } = chart.data;
  const cells = (from: number, to: number, column: number) =>
    escapeXml(sheetReference(sheet, { top: from, bottom: to, left: column, right: column }));
  const series = Array.from({ length: right - left }, (_, index) => {
    const column = left + 1 + index;
    const fill = `<c:spPr><a:solidFill><a:srgbClr val="${CHART_COLORS[index % CHART_COLORS.length] ?? ''}"/></a:solidFill></c:spPr>`;
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${cells(top, top, column)}</c:f></c:strRef></c:tx>${fill}` +
      '<c:invertIfNegative val="0"/>' +
      (deviation ? LABELS : '') +
      `<c:cat><c:strRef><c:f>${cells(top + 1, bottom, left)}</c:f></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${cells(top + 1, bottom, column)}</c:f></c:numRef></c:val></c:ser>`
    );
  });
  const axis = '<a:ln><a:solidFill><a:srgbClr val="AEB6C2"/></a:solidFill></a:ln>';
  const small =
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="sv"/></a:p></c:txPr>';
  return (
    `${XML}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr><a:r><a:rPr lang="sv" sz="1100" b="1"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="${deviation ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="60"/><c:axId val="111"/><c:axId val="112"/></c:barChart>` +
    `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${deviation ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${deviation ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${axis}</c:spPr>${small}<c:crossAx val="112"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="${deviation ? '1' : '0'}"/><c:axPos val="${deviation ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E3E8F0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="#,##0.##" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${axis}</c:spPr>${small}<c:crossAx val="111"/><c:crosses val="${deviation ? 'max' : 'autoZero'}"/></c:valAx></c:plotArea>` +
    (series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${small}</c:legend>` : '') +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}
