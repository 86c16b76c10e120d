/** Texts that have broken exporters before: what a borrower's name, a memo or a comment may hold. */
export const naughty: readonly (readonly [what: string, text: string])[] = [
  ["formula", "=1+1"],
  ["formula with a command", "=cmd|' /C calc'!A0"],
  ["plus", "+86 138 0000 0000"],
  ["minus", "-5 折"],
  ["at", "@SUM(A1:A9)"],
  ["tab first", "\t=1+1"],
  ["return first", "\r=1+1"],
  ["full-width equals", "＝1+1"],
  ["full-width at", "＠甲"],
  ["XML", "</w:t></w:r><w:r><w:t>甲 & \"乙\" '丙' <丁> ]]> <!-- x -->"],
  ["controls", "甲\u0000\u0001\u0007\u001b\u007f乙"],
  ["an escape", "_x000D_ _x0041_ _X0041_"],
  ["lone surrogates", "甲\ud800乙\udc00丙"],
  ["not characters", "甲\ufffe乙\uffff丙"],
  ["right to left", "\u202e张三\u202c ‏محمد‏"],
  ["beyond the first plane", "𠮷野家 👩‍👩‍👧 e\u0301"],
  ["spaces", "  两头空  中间  空 "],
  ["lines", "第一行\n第二行\r\n第三行"],
  ["braces", "{借款人} {#疑点} {{x}} ｛额度｝"],
  ["replacement patterns", "$& $1 $$ $` $'"],
  ["a prototype", "__proto__ constructor toString"],
  ["long", "长".repeat(100 * 1024)],
];

/** What any file format can hold of a text: half a surrogate pair, and what XML has no way to write, are replaced or left out. */
export function lasting(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}
