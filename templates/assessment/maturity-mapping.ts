import { field } from './parts.ts';

/** Mapping and segmentation: knowing who is there, who matters, where nobody is, and acting on it. */
export const mappingField = field(
  {
    id: 'mapping',
    name: 'نقشه و بخش‌بندی',
    nameEn: 'Mapping and segmentation',
    description:
      'آیا شرکت بازیگران و رابطه‌های اکوسیستم را می‌شناسد، شرکا را با معیار بخش‌بندی می‌کند، فضای خالی را می‌بیند و منابع محدود را بر همین پایه تقسیم می‌کند.',
    descriptionEn:
      'Whether the company knows the actors and relations of its ecosystem, segments partners by criteria, sees the white space, and shares out limited resources accordingly.',
    weight: 2,
  },
  {
    id: 'mapping-picture',
    text: 'تصویر شرکت از شرکا و بازیگران پیرامون آن‌ها چقدر کامل و به‌روز است؟',
    textEn: 'How complete and current is the company’s picture of its partners and the actors around them?',
    why: 'بسیاری از وابستگی‌ها، مانند توزیع‌کننده‌ای که سه شریک مهم از او خرید می‌کنند، تنها روی نقشه دیده می‌شود.',
    whyEn:
      'Many dependencies, such as the one distributor from whom three important partners buy, only show on a map.',
    evidence: 'دفتر شرکا با تاریخ آخرین به‌روزرسانی؛ نقشهٔ اکوسیستم؛ نمونهٔ تصمیمی که از نقشه برآمده است.',
    evidenceEn:
      'The partner register with its last update; the ecosystem map; an example of a decision that came from it.',
    levels: [
      'فهرست شرکا در گوشی و دفتر فروشندگان است؛ مالی، پشتیبانی و فروش سه شمار متفاوت از شرکا دارند.',
      'فهرستی مشترک هست، با نام و تماس؛ توانمندی، منطقه و رابطهٔ شرکا با یکدیگر در آن نیامده است.',
      'دفتر شرکا کامل و صاحب‌دار است و نقشه‌ای از بازیگران، از توزیع‌کننده تا رقیب راهبردی، سالی یک بار کشیده می‌شود.',
      'نقشه جریان درآمد و دانش را نشان می‌دهد و هر فصل تازه می‌شود؛ برای بازیگری که رفتنش مسیر دیگران را می‌بندد، جایگزین پیش‌بینی شده است.',
      'نقشهٔ امروز کنار نقشهٔ مطلوب می‌نشیند؛ تغییرهای بازار در چند روز ثبت می‌شود و شرکای راهبردی در تکمیل آن سهیم‌اند.',
    ],
    levelsEn: [
      'Partners live in sellers’ phones and notebooks; finance, support and sales count three different numbers of them.',
      'There is a common list of names and contacts, without capabilities, regions or the relations of partners to each other.',
      'The register is complete and owned, and a map of actors, from distributors to strategic rivals, is drawn once a year.',
      'The map shows flows of revenue and knowledge, is renewed quarterly, and nodes whose loss would cut off others have a fallback.',
      'Today’s map stands beside the desired one; market changes are recorded within days and strategic partners help to complete it.',
    ],
  },
  {
    id: 'mapping-segmentation',
    text: 'شرکا بر چه پایه‌ای بخش‌بندی می‌شوند؟',
    textEn: 'On what basis are partners segmented?',
    why: 'رتبه‌بندی با فروش دیروز، شریک رو به رشد را نادیده می‌گذارد و شریک بزرگ رو به افول را عزیز نگه می‌دارد.',
    whyEn:
      'Ranking by yesterday’s sales overlooks the rising partner and goes on courting a large one in decline.',
    evidence:
      'معیارها و وزن‌ها؛ ماتریس ارزش فعلی و پتانسیل آینده؛ فهرست شرکایی که در دور گذشته جابه‌جا شده‌اند با دلیل.',
    evidenceEn:
      'Criteria and weights; the matrix of current value and future potential; the partners that moved last time, with reasons.',
    weight: 2,
    levels: [
      'میان شرکا فرقی گذاشته نمی‌شود، یا «شریک خوب» کسی است که با مدیران دوست‌تر است.',
      'شرکا را با فروش سال گذشته به بزرگ و کوچک تقسیم کرده‌اند و پتانسیل، تخصص یا همسویی فرهنگی سنجیده نمی‌شود.',
      'ارزش فعلی و پتانسیل آینده با معیارهای وزن‌دار امتیاز می‌گیرد و هر شریک در یکی از چهار ناحیه جای دارد.',
      'امتیازها هر نیم‌سال با دادهٔ فروش و نظر مدیر شریک تازه می‌شود؛ جابه‌جایی میان ناحیه‌ها دلیل مکتوب دارد و با شریک در میان گذاشته می‌شود.',
      'درستی پتانسیل‌های دو سال پیش با رشد واقعی سنجیده و وزن‌ها از روی آن اصلاح شده است؛ شریک می‌داند چگونه به ناحیهٔ بالاتر برسد.',
    ],
    levelsEn: [
      'All partners are treated alike, or a good partner is one on friendly terms with executives.',
      'Partners are split into large and small by last year’s sales; potential, expertise and cultural fit are not rated.',
      'Current value and future potential are scored on weighted criteria, and every partner stands in one of four quadrants.',
      'Scores are renewed each half-year from sales data and managers’ judgement; moves between quadrants have written reasons that partners hear.',
      'Potentials given two years ago were checked against actual growth and the weights corrected; partners know what would lift them a quadrant.',
    ],
  },
  {
    id: 'mapping-coverage',
    text: 'فضای خالی بازار، یعنی جایی که مشتری هست و شریک مناسب نیست، چگونه شناسایی می‌شود؟',
    textEn: 'How is white space identified, that is, customers without a suitable partner?',
    why: 'جذبی که از شکاف پوشش آغاز نشود، یک شریک دیگر به منطقه‌ای شلوغ می‌افزاید و تعارض می‌سازد.',
    whyEn:
      'Recruitment that does not start from a gap adds yet another partner to a crowded region, and with it a conflict.',
    evidence: 'جدول پوشش منطقه × صنعت × توانمندی؛ فهرست اولویت‌دار فضاهای خالی؛ پویش بازار سال گذشته.',
    evidenceEn:
      'The coverage grid of region × industry × capability; the ranked list of white spaces; last year’s market scan.',
    levels: [
      'کسی نمی‌داند کدام استان یا صنعت بی‌شریک است؛ شکاف وقتی پیدا می‌شود که مشتری زنگ می‌زند و کسی برای معرفی به او نیست.',
      'مدیران جای خالی را به تجربه حدس می‌زنند و هر یک فهرستی در ذهن دارد که نوشته نشده است.',
      'جدول پوشش بر پایهٔ منطقه، صنعت و توانمندی هست و سالی یک بار مبنای برنامهٔ جذب می‌شود.',
      'هر فضای خالی اندازهٔ بازار و اولویت دارد، نامزدهای آن شناسایی شده‌اند و پر شدنش هر فصل گزارش می‌شود.',
      'پویش پیوستهٔ بازار، نامزدها و بازیگران تازه را پیش از رقیب نشان می‌دهد و توانمندی‌های ناموجود به نقشهٔ راه محصول می‌رسد.',
    ],
    levelsEn: [
      'Nobody knows which region or industry has no partner; gaps surface when a customer calls and there is no one to send.',
      'Managers guess the empty places from experience, each with a list in mind that was never written.',
      'A coverage grid by region, industry and capability exists and once a year becomes the basis of the recruitment plan.',
      'Each white space has a market size and a priority, candidates are identified, and its filling is reported every quarter.',
      'A standing scan shows candidates and new actors before rivals see them, and capabilities nobody offers reach the product roadmap.',
    ],
  },
  {
    id: 'mapping-resources',
    text: 'وقت مدیران، بودجه و پشتیبانی چگونه میان شرکا تقسیم می‌شود؟',
    textEn: 'How are managers’ time, budget and support divided among partners?',
    why: 'بخش‌بندی زمانی ارزش دارد که در تقویم مدیران دیده شود؛ وگرنه پرصداترین شریک وقت همه را می‌گیرد.',
    whyEn:
      'Segmentation is worth something once it shows in managers’ diaries; until then the loudest partner takes everybody’s time.',
    evidence: 'جدول ظرفیت مدیران به تفکیک ناحیه؛ بستهٔ خدمت هر بخش؛ مقایسهٔ ساعت برنامه با ساعت واقعی.',
    evidenceEn:
      'Managers’ capacity by quadrant; the service package of each segment; planned hours against actual ones.',
    levels: [
      'هر که بیشتر پیگیری کند بیشتر می‌گیرد؛ شریک آرام ولی مستعد ماه‌ها تماسی دریافت نمی‌کند.',
      'مدیران می‌گویند شرکای بزرگ اولویت دارند، ولی تقسیم وقت به سلیقهٔ هر کدام است و ثبت نمی‌شود.',
      'برای هر بخش بستهٔ خدمتی تعریف شده است: مدیر اختصاصی، مدیر گروهی یا خدمت از راه پرتال، با شمار دیدارهای معین.',
      'ساعت در دسترس بر پایهٔ ناحیه و پتانسیل تقسیم می‌شود و هر فصل با کار انجام‌شده مقایسه و تصحیح می‌شود.',
      'بازده هر ساعت و هر ریال در هر بخش شناخته است؛ منابع میانهٔ سال نیز جابه‌جا می‌شوند و شرکای کم‌اولویت با خدمت دیجیتال راضی‌اند.',
    ],
    levelsEn: [
      'Whoever chases most gets most; a quiet partner with promise hears from nobody for months.',
      'Managers say that large partners come first, but each divides time as they see fit and none of it is recorded.',
      'Each segment has a service package: a named manager, a pooled one or the portal, with a set number of meetings.',
      'Available hours are divided by quadrant and potential, and each quarter compared with what was done and corrected.',
      'The return on an hour and on money is known by segment; resources move within the year, and the long tail is content with digital service.',
    ],
  },
);
