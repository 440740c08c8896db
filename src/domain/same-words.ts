// Words that mean the same in adult social care: from the five council documents and common abbreviations of the NHS, CQC and Skills for Care, read 25 November 2026.

/**
 * Each line is one meaning: whoever looks for one of its words means the others too.
 * A line's first entry names the meaning. Words are in lower case, singular, without apostrophes.
 */
export const SAME_MEANING: readonly (readonly string[])[] = [
  ['home care', 'homecare', 'domiciliary', 'domiciliary care', 'dom care', 'care at home', 'help to live at home'],
  ['care home', 'residential home', 'residential and nursing', 'residential or nursing', 'residential care', 'residential care home'],
  ['nursing', 'care home with nursing', 'cqc nursing', 'rgn'],
  ['learning disability', 'ld', 'intellectual disability'],
  ['autism', 'autistic', 'asd'],
  ['dementia', 'emi', 'elderly mentally infirm', 'alzheimer', 'memory and cognition'],
  ['mental health', 'mental illness', 'mental ill health', 'mh', 'mental disorder'],
  ['brain injury', 'acquired brain injury', 'abi', 'head injury'],
  ['physical disability', 'physically disabled', 'disabled people'],
  ['older people', 'older adult', 'elderly', 'older person', 'over 65', '65 plus', 'aged 65'],
  ['under 65', 'working age', 'younger adult', '18 to 64'],
  ['transition', 'young people', 'young person', 'young adult'],
  ['unpaid carer', 'family carer', 'informal carer'],
  ['respite', 'short break', 'short stay', 'sitting service', 'short term care'],
  ['reablement', 're ablement', 'enablement', 'eablement', 'rehabilitation', 'step down', 'step up'],
  [
    'hospital discharge',
    'leaving hospital',
    'leave hospital',
    'home from hospital',
    'discharge to assess',
    'd2a',
    'home first',
    'after hospital',
  ],
  ['supported living', 'supported housing', 'supported accommodation', 'support living'],
  ['extra care', 'extra care housing', 'housing with care', 'sheltered'],
  ['shared lives', 'adult placement'],
  ['day opportunity', 'day care', 'day centre', 'day service', 'social opportunity', 'community life choice'],
  ['direct payment', 'dp', 'personal budget'],
  ['individual service fund', 'isf', 'service fund'],
  ['personal assistant', 'pa'],
  ['micro provider', 'micro enterprise', 'microprovider', 'microenterprise', 'community micro enterprise'],
  ['voluntary', 'vcf', 'vcse', 'vcfse', 'third sector', 'charity', 'faith group', 'community group'],
  ['technology', 'tec', 'telecare', 'assistive technology', 'technology enabled care'],
  ['digital care record', 'digital social care record', 'dscr', 'digital record'],
  ['trusted assessor', 'trusted assessment'],
  ['behaviour that challenges', 'challenging behaviour', 'positive behavioural support', 'positive behaviour support', 'pbs'],
  ['two staff', 'double handed', 'two carer', 'double up', 'bariatric'],
  ['round the clock', '24 hour', '24 7'],
  ['out of borough', 'outside sefton', 'out of area', 'outside the borough', 'out of county'],
  ['care quality commission', 'cqc'],
  ['market position statement', 'mps'],
  ['block booking', 'block contract', 'block booked', 'block'],
  ['living wage', 'real living wage', 'rlw'],
  ['self funder', 'self funded', 'pay for themselves', 'pay for their own', 'private payer'],
  ['buy', 'bought', 'commission', 'commissionable', 'purchase', 'procure', 'procurement'],
  ['contract', 'tender', 'framework'],
  ['fee', 'price', 'rate paid'],
  ['fewer', 'fall', 'falling', 'reduce', 'reduction', 'decrease', 'cut', 'less', 'shrink'],
  ['grow', 'growth', 'increase', 'expand', 'extra', 'rise', 'additional'],
  ['waiting', 'wait', 'waiting list', 'queue'],
  ['occupancy', 'occupied', 'full'],
  ['vacancy', 'unfilled post', 'vacant'],
  ['sickness', 'sick', 'absence'],
  ['staff', 'workforce', 'worker', 'employee'],
  ['turnover', 'leaver', 'staff leaving', 'churn'],
  ['supply', 'available', 'spare', 'capacity', 'free hour'],
  ['week', 'weekly', 'per week'],
  ['year', 'yearly', 'annual'],
  ['overspend', 'over budget', 'budget pressure'],
  ['poppi', 'forecast', 'projection'],
  ['grant', 'funding', 'fund'],
];

/** Words that carry no meaning of their own in a question. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of for in on at to by from with and or as is are was were be been do does did has have had can could would will shall should may might must ' +
    'it its this that these those there here i we you my our your me us they their them he she who whom which what when where why how ' +
    'many much any some if than then so not no up about into over out please tell show find list give come comes going want wants need needs ' +
    'each every per too also very just only s t'
  ).split(' '),
);

/** What a question asks for, told from its words: it moves the kind of answer forward, and hides nothing. */
export const ASKS_FOR = {
  number:
    /\b(how (many|much|long|big)|number|rate|percent(age)?|share|count|total|figure|average|what is .*(turnover|vacanc|value|budget))\b/i,
  /** The thing counted: "how many weekly home-care HOURS could …". */
  counted:
    /how many ([\p{L}\s-]+?)(?=\s(?:are|is|was|were|do|does|did|have|has|had|will|can|could|would|should|in|at|there|wait)\b|[?.]|$)/iu,
  time: /\b(when|which (month|contracts?|tenders?)|what (month|contracts?|tenders?)|deadline|contracts?|tenders?|pipeline|20\d\d)\b/i,
} as const;
