/** Every wallet's layouts, one line a wallet, sorted. */
import type { StatementLayout } from "../../../transactions/layout.ts";
import { alipay } from "./alipay.ts";
import { jd } from "./jd.ts";
import { meituan } from "./meituan.ts";
import { wechat } from "./wechat.ts";

export const walletLayouts: readonly StatementLayout[] = [...alipay, ...jd, ...meituan, ...wechat];
