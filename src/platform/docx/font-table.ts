/** The faces of bank papers by name, each with the one to take where a computer lacks it: a document need not carry a face. */
const faces: readonly (readonly [name: string, instead: string, family: "roman" | "swiss" | "modern"])[] = [
  ["方正小标宋简体", "宋体", "roman"],
  ["仿宋_GB2312", "仿宋", "modern"],
  ["黑体", "SimHei", "modern"],
  ["Times New Roman", "Liberation Serif", "roman"],
  ["Arial", "Liberation Sans", "swiss"],
];

export function fontTable(): string {
  const fonts = faces.map(([name, instead, family]) => {
    const charset = /[\u4e00-\u9fff]/.test(name) ? "86" : "00";
    return `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`
  );
}
