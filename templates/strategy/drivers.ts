import type { Driver } from '#shared/domain/strategy/driver.ts';

/** The six drivers of S01, not yet weighed: what each means, and how it is recognised at a client. */
export const driverRows: readonly Driver[] = [
  {
    id: 'geography',
    name: 'دسترسی به جغرافیای تازه',
    nameEn: 'Reach new geographies',
    description:
      'فروش در شهرها و کشورهایی که کارفرما در آن‌ها دفتر، مجوز یا اعتبار ندارد و ساختن آن‌ها سال‌ها زمان می‌برد. نشانه‌ها: درخواست‌های بی‌پاسخ از بیرون قلمرو، سفرهای پرهزینهٔ فروش و رقیبی که با نمایندهٔ محلی برنده می‌شود.',
    descriptionEn:
      'Selling in cities and countries where the client has no office, licence or name, and where building them would take years. Signs: unanswered enquiries from outside the territory, costly sales trips, a competitor who wins through a local representative.',
    points: null,
    evidence: '',
    order: 1,
  },
  {
    id: 'niche',
    name: 'دسترسی به بخش‌های تخصصی بازار',
    nameEn: 'Reach niche segments',
    description:
      'ورود به صنایع یا گروه‌هایی از مشتریان که زبان، مقررات و روابط خود را دارند. نشانه‌ها: نرخ برد پایین در یک صنعت با وجود محصول مناسب، مشتری‌ای که نمونهٔ هم‌صنعت می‌خواهد و مشاورانی که خرید این بخش از نگاه آن‌ها می‌گذرد.',
    descriptionEn:
      'Entering industries or customer groups with a language, regulation and relations of their own. Signs: a low win rate in one industry although the product fits, customers who ask for a reference from their own trade, consultants through whom that segment buys.',
    points: null,
    evidence: '',
    order: 2,
  },
  {
    id: 'solution',
    name: 'تکمیل راهکار',
    nameEn: 'Complete the solution',
    description:
      'مشتری نتیجهٔ کامل می‌خواهد و کارفرما تنها بخشی از آن را می‌سازد؛ شریک فناوری، یکپارچه‌ساز یا خدمت‌دهنده بقیه را می‌آورد. نشانه‌ها: فرصت‌هایی که بر سر قابلیت مکمل از دست رفته‌اند و پروژه‌هایی که مشتری خود میان چند تأمین‌کننده هماهنگ می‌کند.',
    descriptionEn:
      'The customer wants a complete result and the client makes only a part of it; a technology partner, integrator or service provider brings the rest. Signs: opportunities lost over a complementary capability, projects in which the customer coordinates several suppliers alone.',
    points: null,
    evidence: '',
    order: 3,
  },
  {
    id: 'marketing',
    name: 'گسترش بازاریابی',
    nameEn: 'Scale marketing',
    description:
      'رساندن پیام به مخاطبانی بیش از توان بودجه و تیم بازاریابی، با اعتبار و فهرست مشتریان شرکا. نشانه‌ها: هزینهٔ رو به رشد هر سرنخ، شناخت کم برند در بخش هدف و شرکایی که خود رویداد و مخاطب دارند.',
    descriptionEn:
      'Carrying the message to more people than marketing budget and team can reach, on the credit and customer base of partners. Signs: a rising cost per lead, little brand awareness in the target segment, partners who have events and audiences of their own.',
    points: null,
    evidence: '',
    order: 4,
  },
  {
    id: 'cycle',
    name: 'کوتاه‌کردن چرخهٔ فروش',
    nameEn: 'Speed up the sales cycle',
    description:
      'شریکی که مشتری به او اعتماد دارد، مرحلهٔ شناخت و ارزیابی را کوتاه می‌کند. نشانه‌ها: فرصت‌هایی که ماه‌ها در ارزیابی می‌مانند، تصمیم‌گیرانی که دیر در دسترس قرار می‌گیرند و معامله‌های مشترکی که زودتر از فروش مستقیم بسته شده‌اند.',
    descriptionEn:
      'A partner whom the customer trusts shortens discovery and evaluation. Signs: opportunities that stay in evaluation for months, decision makers who are reached late, joint deals that closed sooner than direct ones.',
    points: null,
    evidence: '',
    order: 5,
  },
  {
    id: 'cost',
    name: 'کاهش هزینهٔ فروش',
    nameEn: 'Lower the cost of sale',
    description:
      'تبدیل هزینهٔ ثابت تیم فروش به هزینه‌ای که با فروش پرداخت می‌شود، به‌ویژه در معامله‌های کوچک و پراکنده. نشانه‌ها: مشتریانی که هزینهٔ فروش و پشتیبانی‌شان از سودشان بیشتر است و تیمی که بزرگ‌تر شده، بی‌آنکه فروش سرانه‌اش بالا برود.',
    descriptionEn:
      'Turning the fixed cost of a sales team into a cost that is paid with the sale, above all in small and scattered deals. Signs: customers who cost more to sell to and support than they yield, a team that has grown while sales per head have not.',
    points: null,
    evidence: '',
    order: 6,
  },
];
