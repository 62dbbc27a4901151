const spaced = `
1.0.0 RUB USD EUR utf-8 windows-1251 text lines grouped crosstab rollup
sources period parameters adjustments totals concentration customers matrix steps dependency inside
notes history change yearOnYear load sharedEntities loss silence others seriesApproximate
name sha256 format entry rows facts layout encoding delimiter sheet vat moneyUnit bins rejections
statedTotal statedTotalMatches mapping warnings row column reason code names
first last step stepChosen stepMedianDays stepsUsed partial grain day
unit measure measureChosen measureWanted abc xyz lost asOf asOfChosen where filters from to rule a b
within x y since deviation seasons key critical mono factor days parties fixedCosts reserve
revenue grossProfit quantity orders unnamedRevenue base value share revenueShare revenueBase
id entities taxId keyPerson manager department region rank shareBefore certainty same of classes
otherAbc provisional mean variation frequency activeSteps purchaseDates firstPurchase lastPurchase
recencyDays meanIntervalDays medianIntervalDays state stateReason types series otherXyz disagreement
stake nextDue alive bgnbd paretoNbd innovation hhi effectiveNumber gini top1 top3 top4 top5 top10
trailing distance largest status dimension otherwise quarters before after months bridge new
returned grown shrunk counts kind abcBefore abcAfter migration figures figure norm riskFrom managers
keys overloaded risky unattended persons role primary shares unknown survival
monthlyGrossProfitNow monthlyGrossProfit monthsCounted members removed stakeLost stakeCooling
pooledMedianDays repeaters models count unmatched class offer category product
A B C X Y Z none one-time cooling active entity customer group week month quarter
season one-big-order growth decline projects other largestPerson
breadwinner prospective image-maker partner expert innovator
merged linked mended mapped cancelled-lines duplicate-lines day-month-assumed currency-unknown
vat-unknown money-unit spellings-joined
`;

/**
 * Texts that are known from the start, each a place of a closed list: names of members and words of
 * reports. The list is a part of the format: it is never changed, and a later form has one of its own.
 */
export const words: readonly string[] = [",", ";", "\t", ...spaced.trim().split(/\s+/)];
