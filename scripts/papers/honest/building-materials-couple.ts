/**
 * Honest: a couple with a building-materials shop. Customers pay to his card, her card and his WeChat code; money moves between the three
 * all the time and the wallet is emptied to the card. One household: own transfers must vanish, trade must be counted once.
 */
import {
  accountBook,
  byMonth,
  dayText,
  type Entry,
  entry,
  evenYear,
  monthlyEntries,
  type Party,
  tradeEntries,
  wan,
  yuan,
} from "../../../test/builders/account-book.ts";
import { icbcCsv, ruralNewCsv } from "../../../test/builders/bank-layouts.ts";
import { xlsxOf } from "../../../test/builders/paper-bytes.ts";
import { seededRandom, splitByWeight } from "../../../test/builders/random.ts";
import { smallScaleReturns } from "../../../test/builders/vat-forms.ts";
import { type WalletEntry, wechatCsv } from "../../../test/builders/wallet-layouts.ts";
import { parties } from "../company-account.ts";
import type { PaperCase } from "../paper-case.ts";

const shop = "沙河镇安居建材门市部";
const husband = "田守业";
const wife = "姚春兰";
const taxId = "92000000MA0AJ01074";
const hisAccount = "80100000000107001177";
const herAccount = "6222000000000107022";

export function buildingMaterialsCouple(): PaperCase {
  const random = seededRandom(30_107);
  const year = 2025;
  const builders = parties(["赵家庄施工队", "鲁班装修工程部", "钱师傅瓦工队", "沙河镇中心小学", "沙河镇卫生院"], 1071);
  const villagers = parties(["孙志国", "周小燕", "吴海生", "郑巧云", "冯建国", "褚卫东", "蒋美玲"], 1072);
  const suppliers = parties(["江城瓷砖批发中心", "东岭塑胶管业有限公司", "白石水泥经销处"], 1073);
  const him: Party = { name: husband, account: hisAccount };
  const her: Party = { name: wife, account: herAccount };
  const his: Entry[] = [];
  const hers: Entry[] = [];
  const wechat: WalletEntry[] = [];
  his.push(
    ...tradeEntries(random, {
      year,
      months: byMonth(wan(96), evenYear),
      parties: builders,
      memos: ["材料款", "水泥款", "货款"],
      perMonth: 9,
      days: [1, 26],
    }),
  );
  hers.push(
    ...tradeEntries(random, {
      year,
      months: byMonth(wan(48), evenYear),
      parties: villagers,
      memos: ["瓷砖款", "材料款"],
      perMonth: 8,
      days: [1, 26],
    }),
  );
  byMonth(wan(38), evenYear).forEach((month, index) => {
    const parts = splitByWeight(
      month,
      Array.from({ length: 22 }, () => 0.4 + random.next()),
    );
    for (const amount of parts) {
      wechat.push({
        day: dayText(year, index + 1, random.between(1, 26)),
        second: random.between(30_000, 68_000),
        amount,
        direction: "in",
        type: "二维码收款",
        counterparty: random.pick(["*磊", "*芳", "老顾客", "小马哥", "*丽华"]),
        goods: "收款方备注:二维码收款",
        method: "/",
        status: "已存入零钱",
      });
    }
    // The wallet is emptied to his card at the end of the month; the bank shows the other leg.
    const moved = Math.floor(month / 100_000) * 100_000 - 100_000;
    const day = dayText(year, index + 1, 27);
    wechat.push({
      day,
      second: 72_000,
      amount: moved,
      direction: "neither",
      type: "零钱提现",
      counterparty: "沙河农村商业银行",
      goods: "/",
      method: "沙河农村商业银行(1177)",
      status: "提现已到账",
    });
    his.push(entry(day, 72_060, moved, { name: "财付通支付科技有限公司", account: "" }, "微信零钱提现"));
    // She hands over most of what her card took; he gives her housekeeping money.
    hers.push(entry(dayText(year, index + 1, 27), 50_000, -yuan(34_000), him, "转账"));
    his.push(entry(dayText(year, index + 1, 27), 50_040, yuan(34_000), her, "转账"));
    his.push(entry(dayText(year, index + 1, 2), 40_000, -yuan(5_000), her, "生活费"));
    hers.push(entry(dayText(year, index + 1, 2), 40_030, yuan(5_000), him, "生活费"));
  });
  his.push(
    ...tradeEntries(random, {
      year,
      months: byMonth(-wan(143), evenYear),
      parties: suppliers,
      memos: ["货款", "进货款", "瓷砖款"],
      perMonth: 6,
      days: [10, 30],
    }),
  );
  his.push(
    ...monthlyEntries({
      year,
      months: [-yuan(4_550), 0, 0, -yuan(4_480), 0, 0, -yuan(4_620), 0, 0, -yuan(4_590), 0, 0],
      day: 15,
      party: { name: "国家税务总局沙河税务所", account: "" },
      memo: "实时缴税",
    }),
  );
  his.push(entry(dayText(year, 1, 6), 35_000, -yuan(36_000), { name: "沙河镇供销社", account: "8010000000107199" }, "门面房租"));
  hers.push(
    ...monthlyEntries({
      year,
      months: evenYear.map(() => -yuan(4_100)),
      day: 16,
      party: { name: "沙河镇鑫鑫超市", account: "" },
      memo: "消费",
    }),
  );
  return {
    name: "honest-building-couple",
    about: "honest couple: two cards and a wallet are one household",
    caseFile: {
      borrower: {
        name: shop,
        kind: "sole-proprietor",
        industry: "retail",
        region: "沙河镇",
        creditCode: taxId,
        yearsInTrade: 13,
        vat: { kind: "small-scale", rate: 0.01 },
      },
      loan: { amount: "200000.00", months: 12, purpose: "备瓷砖水泥", product: "guarantee", annualRate: 0.0598 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "1800000.00", taxIncluded: false }] },
      accounts: [
        { owner: husband, number: hisAccount, bank: "沙河农村商业银行", relation: "owner" },
        { owner: wife, number: herAccount, bank: "中国工商银行", relation: "spouse" },
      ],
      parties: [{ name: wife, relation: "spouse" }],
    },
    papers: [
      {
        path: "田守业农商行.csv",
        bytes: ruralNewCsv(
          accountBook({ holder: husband, number: hisAccount, bank: "沙河农村商业银行", opening: yuan(142_300), entries: his }),
          "沙河农村商业银行",
          { encoding: "gbk", padTo: 12 },
        ),
      },
      {
        path: "姚春兰工行.csv",
        bytes: icbcCsv(accountBook({ holder: wife, number: herAccount, bank: "中国工商银行", opening: yuan(38_420.11), entries: hers })),
      },
      { path: "微信支付账单.csv", bytes: wechatCsv({ holder: husband, from: "2025-01-01", to: "2025-12-31", entries: wechat }) },
      {
        path: "增值税申报2025.xlsx",
        bytes: xlsxOf(
          smallScaleReturns(
            { name: shop, id: taxId },
            splitByWeight(Math.round(wan(182) / 1.01), [22, 25.3, 25.5, 27.2]).map((sales, index) => ({ year, quarter: index + 1, sales })),
          ),
        ),
      },
    ],
  };
}
