/** Word templates as banks have them, made by hand part by part: a form with a table, loops, chapters, a header, a text box, cut-up runs. */
import { strToU8, zipSync } from "fflate";

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const run = (text: string, look = "") => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, settings = "") =>
  `<w:p>${settings && `<w:pPr>${settings}</w:pPr>`}${content.startsWith("<") ? content : run(content)}</w:p>`;
export const cell = (content: string, width = 2200) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content.startsWith("<w:p") ? content : paragraph(content)}</w:tc>`;
export const table = (rows: readonly (readonly string[])[], widths: readonly number[]) => {
  const side = (name: string) => `<w:${name} w:val="single" w:sz="6" w:space="0" w:color="000000"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblBorders>` +
    `${["top", "left", "bottom", "right", "insideH", "insideV"].map(side).join("")}</w:tblBorders></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    `${rows.map((cells) => `<w:tr>${cells.map((content, index) => cell(content, widths[index])).join("")}</w:tr>`).join("")}</w:tbl>`
  );
};
/** Both ways of writing a text box, as Word saves it: the new one, and what old programs see. */
export const textBox = (text: string) =>
  `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>` +
  `<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="2400000" cy="400000"/><wp:docPr id="7" name="框"/>` +
  `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">` +
  `<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2400000" cy="400000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>` +
  `<wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

export interface TemplateParts {
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  /** WPS names built-in styles by numbers; some templates carry none of the headings. */
  readonly styles?: "word" | "wps" | "bare";
  readonly more?: Readonly<Record<string, string>>;
  readonly mainType?: string;
}

const style = (id: string, name: string, more = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="a"/>${more}</w:style>`;
const headingLook = (level: number, size: number) =>
  `<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:rFonts w:eastAsia="黑体"/><w:sz w:val="${size}"/></w:rPr>`;

function stylesXml(kind: "word" | "wps" | "bare"): string {
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312"/><w:sz w:val="24"/></w:rPr></w:style>';
  const ids = kind === "wps" ? ["2", "3"] : ["1", "2x"];
  const headings =
    kind === "bare" ? "" : style(ids[0] ?? "", "heading 1", headingLook(0, 32)) + style(ids[1] ?? "", "heading 2", headingLook(1, 28));
  return `${HEAD}<w:styles ${MAIN}>${normal}${headings}</w:styles>`;
}

export function makeTemplate({ body, header, footer, footnotes, styles = "word", more = {}, mainType }: TemplateParts): Uint8Array {
  const override = (part: string, type: string) => `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${type}+xml"/>`;
  const relation = (id: string, type: string) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${id}.xml"/>`;
  const given: readonly (readonly [id: string, type: string, xml: string | undefined])[] = [
    ["header1", "header", header && `${HEAD}<w:hdr ${MAIN}>${header}</w:hdr>`],
    ["footer1", "footer", footer && `${HEAD}<w:ftr ${MAIN}>${footer}</w:ftr>`],
    ["footnotes", "footnotes", footnotes && `${HEAD}<w:footnotes ${MAIN}>${footnotes}</w:footnotes>`],
    ["styles", "styles", stylesXml(styles)],
  ];
  const parts = given.flatMap(([id, type, xml]) => (xml === undefined ? [] : [{ id, type, xml }]));
  const references = ["header", "footer"]
    .flatMap((type) => parts.filter((part) => part.type === type))
    .map(({ id, type }) => `<w:${type}Reference w:type="default" r:id="${id}" xmlns:r="${OFFICE}"/>`)
    .join("");
  const files: Record<string, string> = {
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType ?? `${WORD}.document.main+xml`}"/>` +
      `${parts.map(({ id, type }) => override(id, type)).join("")}</Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts.map(({ id, type }) => relation(id, type)).join("")}</Relationships>`,
    "word/document.xml":
      `${HEAD}<w:document ${MAIN}><w:body>${body}<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/>` +
      `<w:pgMar w:top="1701" w:right="1417" w:bottom="1474" w:left="1531" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    ...Object.fromEntries(parts.map(({ id, xml }) => [`word/${id}.xml`, xml])),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])), { level: 6 });
}

const centred = '<w:jc w:val="center"/>';
const heading = (text: string) => paragraph(run(text), '<w:pStyle w:val="1"/>');

/** A county bank's form: head, facts in a table, chapters, lists as table rows, lines to sign on, a seal. */
export function bankTemplate(): Uint8Array {
  const cut =
    run("申请金额：") +
    run("{", "<w:b/>") +
    run("额") +
    '<w:proofErr w:type="spellStart"/>' +
    run("度", "<w:b/>") +
    run("}") +
    run("，大写：人民币{金额") +
    run("大写}");
  return makeTemplate({
    header: paragraph("河湾农村商业银行　{借款人} 授信调查", centred),
    footer: paragraph("资料截至 {资料截止日}", centred),
    body: [
      paragraph(run("河湾农村商业银行授信调查报告", '<w:b/><w:sz w:val="36"/>'), centred),
      paragraph("编号：____________　　日期：{日期}", '<w:jc w:val="right"/>'),
      table(
        [
          ["借款人", "{借款人}", "行业", "{行业}"],
          ["统一社会信用代码", "{统一社会信用代码}", "经营年限", "{经营年限} 年"],
          ["申请金额", "{额度}", "期限", "{期限} 个月"],
          ["担保方式", "{担保方式}", "年利率", "{年利率}"],
          ["用途", "{用途}", "核对结论", "{核对结论}"],
        ],
        [2000, 2900, 1700, 2300],
      ),
      paragraph(cut),
      paragraph(textBox("主办：{调查人}")),
      heading("一、收入印证"),
      paragraph("{@章节:经营与收入印证}"),
      heading("二、流水情况"),
      paragraph("{@chapter:netting}"),
      heading("三、疑点"),
      table(
        [
          ["序号", "等级", "疑点", "建议核实"],
          ["{#疑点}{序号}", "{等级}", "{标题}", "{核实建议}{/疑点}"],
        ],
        [800, 900, 3300, 3900],
      ),
      paragraph("{^疑点}没有未解释的疑点。{/疑点}"),
      heading("四、财务比率"),
      table(
        [
          ["名称", "期间", "数值", "公式"],
          ["{#比率}{名称}", "{期间}", "{数值}", "{公式}{/比率}"],
        ],
        [2600, 1500, 1500, 3300],
      ),
      heading("五、结论与依据"),
      paragraph("{结论说明}"),
      paragraph("{#理由}"),
      paragraph("{序号}. {内容}"),
      paragraph("{/理由}"),
      heading("六、尚缺材料"),
      paragraph("{#缺失材料}"),
      paragraph("（{序号}）{名称}：{作用}"),
      paragraph("{/缺失材料}"),
      paragraph("{@签字栏}"),
      heading("附：证据附录"),
      paragraph("{@证据附录}"),
    ].join(""),
  });
}
