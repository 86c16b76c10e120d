import { parameters } from "./define.ts";

export const pictureParametersVersion = "2026.1";

/** What the pictures mark; nothing here judges. */
export const pictureParameters = parameters({
  "season-least-months": [12, "months", "product default: a year of flows before a month is called a peak or a low"],
  "season-peak": [1.25, "fraction", "product default: a calendar month a quarter above the average month is a peak"],
  "season-low": [0.75, "fraction", "product default: a calendar month a quarter below the average month is a low"],
});
