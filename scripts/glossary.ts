/** Writes the tables of docs/glossary.md that come from the code's own data: statement lines, record facts, ratios, words on the screens. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { recordFacts } from "../src/domain/documents/record-fields.ts";
import { statementLines } from "../src/domain/documents/statement-lines.ts";
import { ratioName } from "../src/domain/ratios/ratio-names.ts";
import { ratioRows } from "../src/domain/ratios/ratio-table.ts";
import { terms } from "../src/locales/terms.ts";

const FROM = "<!-- from the code's data -->";
const TO = "<!-- end -->";
const page = fileURLToPath(new URL("../docs/glossary.md", import.meta.url));

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, "/")).join(" | ")} |`;
  return [`## ${title}`, "", line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n");
}

const forms = { balance: "资产负债表 会小企01表", income: "利润表 会小企02表", cash: "现金流量表 会小企03表" } as const;

export function glossary(text: string): string {
  const statements = Object.entries(forms).map(([form, title]) =>
    table(
      title,
      ["identifier", "中文", "English", "line"],
      statementLines
        .filter((line) => line.form === form)
        .map((line) => [line.key, line.zh, line.en, line.line === null ? "企业会计准则" : String(line.line)]),
    ),
  );
  const facts = table(
    "Facts from records",
    ["identifier", "中文", "English", "unit"],
    Object.entries(recordFacts).map(([key, fact]) => [key, fact.name["zh-CN"], fact.name.en, fact.unit]),
  );
  const ratios = table(
    "Ratios",
    ["identifier", "中文", "English", "formula"],
    ratioRows.map((row) => [row.id, ratioName(row.id, "zh-CN").name, ratioName(row.id, "en").name, row.formula["zh-CN"]]),
  );
  const words = table(
    "Words on the screens",
    ["identifier", "中文", "English", "一句话"],
    Object.entries(terms)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { name, text: sentence }]) => [id, name["zh-CN"], name.en, sentence["zh-CN"]]),
  );
  const before = text.slice(0, text.indexOf(FROM) + FROM.length);
  const after = text.slice(text.indexOf(TO));
  return `${before}\n\n${[...statements, facts, ratios, words].join("\n")}\n${after}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, glossary(readFileSync(page, "utf8")));
