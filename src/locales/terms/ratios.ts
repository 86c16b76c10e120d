/** A plain sentence for every ratio: what it is, and why it is looked at. By ratio id. */
import { term } from "./term.ts";

export const ratioTerms = {
  "altman-z": term(
    "Altman 评分",
    "Altman score",
    "把几项财务指标合成一个分，分低的企业往后出险的多。国外的老模型，只作参考。",
    "Several figures in one score: firms with a low one failed more often. An old foreign model, for reference only.",
  ),
  "beneish-m": term(
    "Beneish M 评分",
    "Beneish M score",
    "看账上的变化像不像粉饰过的一种评分。出自国外上市公司，只作提示，不能当结论。",
    "A score of how much the books changed in ways that dressed-up books do. It comes from listed firms abroad: a hint, never a conclusion.",
  ),
  "cash-cycle": term(
    "现金周期",
    "Cash cycle",
    "从付钱进货到收回货款要多少天。天数越长，越要靠自己的钱或借来的钱垫着。",
    "Days from paying for goods to being paid for them. The longer, the more money is tied up, own or borrowed.",
  ),
  "cash-ratio": term(
    "现金比率",
    "Cash ratio",
    "手里的现金除以一年内要还的债，看不靠收账、不靠卖货能还多少。",
    "Cash over debts due within a year: what can be paid without collecting or selling anything.",
  ),
  "cash-sales-ratio": term(
    "收现比",
    "Cash-to-sales ratio",
    "卖货收到的现金除以含税收入。明显低于 1，说明货卖了钱没收回来。",
    "Cash received from sales over revenue with VAT. Well below 1, goods were sold and not paid for.",
  ),
  "cash-to-net-income": term(
    "净现比",
    "Cash to net income",
    "经营活动现金净额除以净利润，看赚的钱有没有收回来。",
    "Operating cash flow over net income: whether the profit was paid in cash.",
  ),
  "current-asset-turnover": term(
    "流动资产周转率",
    "Current asset turnover",
    "一年的收入是流动资产的几倍，看货、款、现金转得快不快。",
    "Revenue over current assets: how fast goods, claims and cash go round.",
  ),
  "current-ratio": term(
    "流动比率",
    "Current ratio",
    "流动资产除以流动负债，看一年内要还的债能不能还得起。",
    "Current assets over current liabilities: whether the debts of the next year can be paid.",
  ),
  "debt-service-coverage": term(
    "偿债备付率",
    "Debt service coverage",
    "可用来还债的现金除以当年应还本息，低于 1 说明不够还。",
    "Cash available for debt over principal and interest due. Below 1 it does not suffice.",
  ),
  "debt-to-assets": term(
    "资产负债率",
    "Debt-to-assets ratio",
    "总负债除以总资产，看家底里有多少是借来的。",
    "Total liabilities over total assets: how much of what the firm has is borrowed.",
  ),
  "debt-to-sales": term(
    "有息负债销售比",
    "Debt to sales",
    "要付利息的借款除以一年收入，看借的钱和生意规模相不相称。",
    "Interest-bearing debt over a year's revenue: whether the borrowing fits the size of the trade.",
  ),
  "gross-margin": term(
    "毛利率",
    "Gross margin",
    "（收入－成本）÷收入，看一百块钱的货能赚多少。",
    "(revenue − cost) ÷ revenue: what is earned on each hundred sold.",
  ),
  "interest-coverage": term(
    "利息保障倍数",
    "Interest coverage",
    "付利息和缴税之前赚的钱，够付几遍利息。",
    "How many times the profit before interest and tax would pay the interest.",
  ),
  "inventory-days": term(
    "存货周转天数",
    "Inventory days",
    "货从进来到卖掉平均要多少天。天数变长，可能有积压或虚列。",
    "Days from buying goods to selling them. If they grow, goods may be unsold, or not there.",
  ),
  "inventory-turnover": term(
    "存货周转率",
    "Stock turnover",
    "存货一年周转几次，慢下来可能有积压或虚列。",
    "How often the stock turns over in a year. If it slows, goods may be unsold, or not there.",
  ),
  "net-margin": term(
    "销售净利率",
    "Net margin",
    "净利润除以收入，一百块钱的生意最后落袋多少。",
    "Net income over revenue: what is left of each hundred in the end.",
  ),
  "payable-days": term(
    "应付账款周转天数",
    "Payable days",
    "平均拖多少天才付供货商的钱。突然变长，可能付不出；突然变短，可能被催着付。",
    "Days before suppliers are paid. Suddenly longer, money may be short; suddenly shorter, suppliers may press.",
  ),
  "quick-ratio": term(
    "速动比率",
    "Quick ratio",
    "流动资产去掉存货和预付，再除以流动负债，看急用钱时拿不拿得出来。",
    "Current assets without stock and prepayments over current liabilities: what can be paid at short notice.",
  ),
  "quick-ratio-simple": term(
    "速动比率（简式）",
    "Quick ratio, simple form",
    "只去掉存货、不去掉预付的速动比率，有的银行表格用这个口径。",
    "The quick ratio that takes out stock only and leaves prepayments in; some banks' forms use it.",
  ),
  "receivable-days": term(
    "应收账款周转天数",
    "Receivable days",
    "货卖出去以后平均多少天收到钱。越长，赊账越久。",
    "Days before customers pay. The longer, the longer the credit they are given.",
  ),
  "receivable-turnover": term(
    "应收账款周转率",
    "Receivable turnover",
    "应收账款一年收回几次。越慢，赊账越久，坏账可能越大。",
    "How often receivables are collected in a year. The slower, the longer the credit and the risk.",
  ),
  "renewal-dependence": term(
    "续贷依赖",
    "Renewal dependence",
    "一年内到期一次还本的借款，与能拿出的现金相比。大于 1，到期就要靠续贷或过桥。",
    "Bullet loans due within a year against the cash at hand. Above 1 they must be renewed or bridged.",
  ),
} as const;
