import { describe, expect, it } from "vitest";
import { caseId, docId } from "../domain/kernel/ids.ts";
import { hrefOf, parseRoute, type Route } from "./router.ts";

describe("addresses of screens", () => {
  const routes: Route[] = [
    { screen: "desk" },
    { screen: "help" },
    { screen: "help", page: 10 },
    { screen: "settings" },
    { screen: "case", id: caseId("a-1_B"), tab: "red-flags" },
    { screen: "case", id: caseId("a"), tab: "materials", place: { name: "original", paper: docId("a".repeat(64)), sheet: 1, line: 14 } },
  ];
  it.each(routes)("lead back to the same screen: %o", (route) => expect(parseRoute(hrefOf(route))).toEqual(route));
  it.each(["", "#", "#/", "#/nowhere", "#/case", "#/case/<b>/checks"])("that lead nowhere open the workbench: %s", (text) =>
    expect(parseRoute(text)).toEqual({ screen: "desk" }),
  );
  it.each(["#/help/0", "#/help/x", "#/help/100"])("to a page no manual has open its list: %s", (text) =>
    expect(parseRoute(text)).toEqual({ screen: "help" }),
  );
  it("without a tab open the materials", () => expect(parseRoute("#/case/x")).toMatchObject({ tab: "materials" }));
});
