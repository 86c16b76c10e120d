/** Made-up lists a firm hands over besides its books: electricity, waybills, wages, purchases, invoices, stock. Amounts in 分. */
import { dayText, daysInMonth, type Party } from "./account-book.ts";
import { type Grid, type GridCell, moneyText } from "./paper-bytes.ts";
import { type Random, splitByWeight } from "./random.ts";

const two = (value: number) => String(value).padStart(2, "0");

export interface MeterMonth {
  readonly year: number;
  readonly month: number;
  readonly use: number;
}

/** Electricity by month: readings, factor, use in kWh and charge. */
export function electricityGrid(
  customer: { name: string; number: string },
  months: readonly MeterMonth[],
  price: number,
  factor = 1,
): Grid {
  let reading = 1280;
  const rows: GridCell[][] = [];
  let total = 0;
  let charge = 0;
  for (const { year, month, use } of months) {
    const before = reading;
    reading += use / factor;
    const amount = Math.round(use * price * 100);
    total += use;
    charge += amount;
    rows.push([
      customer.number,
      customer.name,
      `${year}${two(month)}`,
      before.toFixed(2),
      reading.toFixed(2),
      String(factor),
      String(use),
      moneyText(amount),
    ]);
  }
  return {
    name: "电费清单",
    rows: [
      ["用电客户电费清单"],
      ["户号", "户名", "电费年月", "上次示数", "本次示数", "倍率", "电量(千瓦时)", "电费(元)"],
      ...rows,
      ["合计", null, null, null, null, null, String(total), moneyText(charge)],
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 7 }],
  };
}

export interface WaybillPlan {
  readonly year: number;
  /** Pieces sent in each month. */
  readonly pieces: readonly number[];
  readonly sender: string;
  readonly receivers: readonly Party[];
  readonly places: readonly string[];
  readonly goods: readonly string[];
  /** Largest number of pieces on one bill. */
  readonly perBill: number;
}

export function waybillGrid(random: Random, plan: WaybillPlan): Grid {
  const rows: GridCell[][] = [];
  plan.pieces.forEach((pieces, index) => {
    let left = pieces;
    const bills: [number, number][] = [];
    while (left > 0) {
      const count = Math.min(left, random.between(1, plan.perBill));
      bills.push([random.between(1, daysInMonth(plan.year, index + 1)), count]);
      left -= count;
    }
    bills.sort((a, b) => a[0] - b[0]);
    for (const [day, count] of bills) {
      const weight = count * random.between(12, 19);
      rows.push([
        `YD${plan.year}${two(index + 1)}${String(rows.length + 1).padStart(6, "0")}`,
        dayText(plan.year, index + 1, day),
        plan.sender,
        random.pick(plan.receivers).name,
        random.pick(plan.places),
        random.pick(plan.goods),
        String(count),
        String(weight),
        moneyText(weight * 85),
      ]);
    }
  });
  return {
    name: "运单明细",
    rows: [["托运运单明细表"], ["运单号", "发货日期", "发货人", "收货人", "到站", "货物名称", "件数", "重量(kg)", "运费(元)"], ...rows],
    merges: [{ top: 0, left: 0, bottom: 0, right: 8 }],
  };
}

export interface Worker {
  readonly name: string;
  readonly post: string;
  /** Monthly wage, 元. */
  readonly wage: number;
}

/** One sheet a month: 应发, deductions, 实发, total row, signature column. `factor` lets busy months pay more. */
export function payrollGrids(
  company: string,
  year: number,
  workers: (month: number) => readonly Worker[],
  factor: (month: number) => number = () => 1,
): Grid[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    let gross = 0;
    let net = 0;
    const rows = workers(month).map((worker, order): GridCell[] => {
      const due = Math.round(worker.wage * factor(month)) * 100;
      const insurance = Math.round(Math.min(due, 420_000) * 0.105);
      gross += due;
      net += due - insurance;
      return [String(order + 1), worker.name, worker.post, moneyText(due), moneyText(insurance), "0.00", moneyText(due - insurance), null];
    });
    return {
      name: `${month}月`,
      rows: [
        [`${company}${year}年${month}月工资表`],
        ["序号", "姓名", "岗位", "应发工资", "代扣社保", "代扣个税", "实发工资", "签名"],
        ...rows,
        ["合计", null, null, moneyText(gross), null, null, moneyText(net), null],
        ["制表：", null, null, "审核：", null, null, null, null],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 7 }],
    };
  });
}

/** Sum of a month's gross wages, 分: what the books and the bank should show. */
export function monthlyWages(workers: readonly Worker[], factor = 1): number {
  return workers.reduce((sum, worker) => sum + Math.round(worker.wage * factor) * 100, 0);
}

export interface Good {
  readonly name: string;
  readonly model: string;
  readonly unit: string;
  /** Price each, 元. */
  readonly price: number;
  readonly weight?: number;
  /** Who sells it; any supplier when absent. */
  readonly supplier?: string;
}

export interface PurchasePlan {
  readonly year: number;
  /** Bought in each month, 分. */
  readonly months: readonly number[];
  readonly suppliers: readonly Party[];
  readonly goods: readonly Good[];
  readonly perMonth: number;
}

/** Quantity × price is the amount; the last line of a month takes the odd money in its price. */
export function purchaseGrid(random: Random, plan: PurchasePlan): Grid {
  const rows: GridCell[][] = [];
  let total = 0;
  plan.months.forEach((amount, index) => {
    if (amount === 0) return;
    const days = Array.from({ length: plan.perMonth }, () => random.between(1, daysInMonth(plan.year, index + 1))).sort((a, b) => a - b);
    for (const [order, part] of splitByWeight(
      amount,
      days.map(() => 0.5 + random.next()),
    ).entries()) {
      const good = random.pick(plan.goods);
      const quantity = Math.max(1, Math.round(part / (good.price * 100)));
      const drawn = random.weighted(plan.suppliers.map((one) => [one, one.weight ?? 1] as const));
      total += part;
      rows.push([
        dayText(plan.year, index + 1, days[order] ?? 1),
        good.supplier ?? drawn.name,
        good.name,
        good.model,
        good.unit,
        String(quantity),
        (part / 100 / quantity).toFixed(4),
        moneyText(part),
      ]);
    }
  });
  return {
    name: "采购明细",
    rows: [
      [`${plan.year}年采购明细表`],
      ["日期", "供应商", "品名", "规格", "单位", "数量", "单价", "金额"],
      ...rows,
      ["合计", null, null, null, null, null, null, moneyText(total)],
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 7 }],
  };
}

/** Stock as counted on a day; the lines add up to `total` (分). */
export function stockCountGrid(random: Random, company: string, day: string, total: number, goods: readonly Good[]): Grid {
  const parts = splitByWeight(
    total,
    goods.map((good) => (good.weight ?? 1) * (0.8 + random.next() * 0.4)),
  );
  const rows = goods.map((good, index): GridCell[] => {
    const amount = parts[index] ?? 0;
    const quantity = Math.max(1, Math.round(amount / (good.price * 100)));
    return [
      String(index + 1),
      good.name,
      good.model,
      good.unit,
      String(quantity),
      (amount / 100 / quantity).toFixed(4),
      moneyText(amount),
      null,
    ];
  });
  return {
    name: "盘点表",
    rows: [
      ["存货盘点表"],
      [`单位：${company}`, null, null, null, `盘点日期：${day}`, null, null, "金额单位：元"],
      ["序号", "品名", "规格", "单位", "数量", "单价", "金额", "备注"],
      ...rows,
      ["合计", null, null, null, null, null, moneyText(total), null],
      ["盘点人：", null, null, "监盘人：", null, null, null, null],
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 7 }],
  };
}

export interface InvoicePlan {
  readonly year: number;
  /** Sales without tax in each month, 分. */
  readonly months: readonly number[];
  readonly rate: number;
  readonly seller: { readonly name: string; readonly id: string };
  readonly buyers: readonly (Party & { readonly id: string })[];
  readonly goods: readonly string[];
  readonly perMonth: number;
}

/** Sales invoices as the e-invoice platform lists them. */
export function salesInvoiceGrid(random: Random, plan: InvoicePlan): Grid {
  const rows: GridCell[][] = [];
  plan.months.forEach((amount, index) => {
    if (amount === 0) return;
    const days = Array.from({ length: plan.perMonth }, () => random.between(1, daysInMonth(plan.year, index + 1))).sort((a, b) => a - b);
    for (const [order, part] of splitByWeight(
      amount,
      days.map(() => 0.5 + random.next()),
    ).entries()) {
      const buyer = random.weighted(plan.buyers.map((one) => [one, one.weight ?? 1] as const));
      const tax = Math.round(part * plan.rate);
      rows.push([
        String(rows.length + 1),
        `2500000000${String(plan.year)}${two(index + 1)}${String(rows.length + 1).padStart(4, "0")}`,
        `${dayText(plan.year, index + 1, days[order] ?? 1)} 10:00:00`,
        plan.seller.id,
        plan.seller.name,
        buyer.id,
        buyer.name,
        random.pick(plan.goods),
        moneyText(part),
        `${Math.round(plan.rate * 100)}%`,
        moneyText(tax),
        moneyText(part + tax),
        "正常",
        "是",
      ]);
    }
  });
  return {
    name: "信息汇总表",
    rows: [
      [
        "序号",
        "数电发票号码",
        "开票日期",
        "销方识别号",
        "销方名称",
        "购方识别号",
        "购买方名称",
        "货物或应税劳务名称",
        "金额",
        "税率",
        "税额",
        "价税合计",
        "发票状态",
        "是否正数发票",
      ],
      ...rows,
    ],
  };
}
