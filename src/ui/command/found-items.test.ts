import { describe, expect, it } from "vitest";
import { findItems, type Item, type ItemKind } from "./found-items.ts";

const item = (kind: ItemKind, name: string, also?: string[]): Item => ({
  kind,
  id: name,
  name,
  run: () => undefined,
  ...(also ? { also } : {}),
});
const items = [
  item("screen", "设置", ["settings"]),
  item("case", "青檀县宏达阀门有限公司"),
  item("case", "宏达纺织"),
  item("counterparty", "恒大房门厂"),
  item("counterparty", "hd 五金"),
];
const names = (typed: string): string[] => findItems(items, typed).map((found) => found.item.name);

describe("the command box", () => {
  it.each([
    ["hdfm", ["恒大房门厂", "青檀县宏达阀门有限公司"]],
    ["宏达", ["宏达纺织", "青檀县宏达阀门有限公司"]],
    ["hd", ["hd 五金", "宏达纺织", "恒大房门厂", "青檀县宏达阀门有限公司"]],
    ["settings", ["设置"]],
    ["没有", []],
  ])("for %s finds %j", (typed, expected) => expect(names(typed)).toEqual(expected));

  it("offers screens, cases and commands before anything is typed", () => {
    expect(names(" ")).toEqual(["设置", "青檀县宏达阀门有限公司", "宏达纺织"]);
  });

  it("says where in the name the letters stand", () => {
    expect(findItems(items, "hdfm")[1]?.places).toEqual([3, 4, 5, 6]);
  });
});
