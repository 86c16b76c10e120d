/** Every set of parameters an assessment rests on, with its version. One line a set, sorted; printed with its hash in every assessment. */
import { sha256Hex } from "../kernel/sha256.ts";
import { checkParameters, checkParametersVersion } from "./checks.ts";
import type { Parameter } from "./define.ts";
import { equityTestParameters, equityTestParametersVersion } from "./equity-test.ts";
import { investigationParameters, investigationParametersVersion } from "./investigation.ts";
import { nettingParameters, nettingParametersVersion } from "./netting.ts";
import { ratioParameters, ratioParametersVersion } from "./ratios.ts";
import { redFlagParameters, redFlagParametersVersion } from "./red-flags.ts";
import { reliabilityParameters, reliabilityParametersVersion } from "./reliability.ts";
import { revenueParameters, revenueParametersVersion } from "./revenue.ts";
import { statementParameters, statementParametersVersion } from "./statements.ts";
import { verdictParameters, verdictParametersVersion } from "./verdict.ts";

export interface Ruleset {
  readonly id: string;
  readonly version: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

export const rulesets: readonly Ruleset[] = [
  { id: "checks", version: checkParametersVersion, parameters: checkParameters },
  { id: "equity-test", version: equityTestParametersVersion, parameters: equityTestParameters },
  { id: "investigation", version: investigationParametersVersion, parameters: investigationParameters },
  { id: "netting", version: nettingParametersVersion, parameters: nettingParameters },
  { id: "ratios", version: ratioParametersVersion, parameters: ratioParameters },
  { id: "red-flags", version: redFlagParametersVersion, parameters: redFlagParameters },
  { id: "reliability", version: reliabilityParametersVersion, parameters: reliabilityParameters },
  { id: "revenue", version: revenueParametersVersion, parameters: revenueParameters },
  { id: "statements", version: statementParametersVersion, parameters: statementParameters },
  { id: "verdict", version: verdictParametersVersion, parameters: verdictParameters },
];

/** Id, version and the SHA-256 of the parameters as JSON. Parameters cannot change while the program runs, so it is computed once. */
export const rulesetDigests: readonly { readonly id: string; readonly version: string; readonly sha256: string }[] = rulesets.map(
  ({ id, version, parameters }) => ({
    id,
    version,
    sha256: sha256Hex(JSON.stringify(parameters)),
  }),
);
