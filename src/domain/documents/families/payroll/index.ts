/** 工资表、代发清单: pay and people by month. */
import { listFamily } from "../../lists/list-family.ts";
import { payrollLayouts } from "./fields.ts";
import { interpretPayroll } from "./interpret.ts";

export const payrollFamily = listFamily("payroll", payrollLayouts, interpretPayroll);
