import type { Benefit } from '#shared/domain/program/catalogue.ts';

type Line = Omit<Benefit, 'annualCost' | 'order'>;

const lines: readonly Line[] = [
  {
    id: 'price-discount',
    group: 'financial',
    monetary: true,
    name: 'تخفیف خرید از قیمت فهرست',
    nameEn: 'Discount off the list price',
    description:
      'درصدی که شریک از قیمت فهرست کمتر می‌پردازد. تخفیف هر سطح ثابت و از پیش دانسته است تا شریک بتواند همان‌جا به مشتری قیمت قطعی بدهد؛ هیچ تخفیفی از حداقل قیمت اعلامی پایین‌تر نمی‌رود.',
    descriptionEn:
      'What the partner pays below the list price. The discount of a tier is fixed and known in advance, so that the partner can give a firm price on the spot; no discount goes below the minimum advertised price.',
  },
  {
    id: 'rebate',
    group: 'financial',
    monetary: true,
    name: 'بازپرداخت پایان دوره',
    nameEn: 'Back-end rebate',
    description:
      'بخشی از خرید دوره که پس از رسیدن به هدف به حساب شریک برمی‌گردد. برخلاف تخفیف، به مشتری نمی‌رسد و پاداش رشد واقعی است.',
    descriptionEn:
      'Part of the period’s purchases, credited once the target is reached. Unlike a discount it is not passed on to the customer, and it rewards real growth only.',
  },
  {
    id: 'mdf-fund',
    group: 'financial',
    monetary: true,
    name: 'صندوق بازاریابی مشترک (MDF)',
    nameEn: 'Market development fund (MDF)',
    description:
      'اعتباری که به نسبت فروش انباشته می‌شود و هزینهٔ بازاریابی مشترک را می‌پردازد. پرداخت به طرح تأییدشده و گزارش نتیجه بسته است؛ ماندهٔ مصرف‌نشده با پایان سال از میان می‌رود.',
    descriptionEn:
      'Credit that accrues with sales and pays for approved marketing. It is paid against an accepted plan and a report of results; what is not used lapses at the end of the year.',
  },
  {
    id: 'deal-protection',
    group: 'sales',
    monetary: false,
    name: 'حفاظت از فرصت ثبت‌شده',
    nameEn: 'Deal protection',
    description:
      'فرصتی که شریک ثبت کرده و تأیید گرفته است، تا پایان مهلت از آنِ اوست: از شریک دیگری در آن حمایت نمی‌کنیم و فروش مستقیم ما هم وارد آن نمی‌شود.',
    descriptionEn:
      'An opportunity that the partner registered and had approved belongs to the partner until the window ends: we support no other partner on it, and our own sellers stay out.',
  },
  {
    id: 'lead-sharing',
    group: 'sales',
    monetary: false,
    name: 'واگذاری سرنخ فروش',
    nameEn: 'Lead sharing',
    description:
      'سرنخ‌هایی که از بازاریابی ما می‌آید و با قلمرو و تخصص شریک سازگار است، نخست به او پیشنهاد می‌شود. شریک چند روز کاری برای پاسخ فرصت دارد؛ سرنخ بی‌پاسخ به دیگری می‌رسد.',
    descriptionEn:
      'Leads from our marketing that lie in the partner’s territory and field are offered to the partner first. They are answered within a few working days; unanswered ones go to the next.',
  },
  {
    id: 'named-manager',
    group: 'sales',
    monetary: false,
    name: 'مدیر کسب‌وکار شریک',
    nameEn: 'Named partner business manager',
    description:
      'یک نفر با نام و شمارهٔ مستقیم که طرح کسب‌وکار سالانه را با شریک می‌نویسد، گره‌ها را درون سازمان ما باز می‌کند و هر فصل نتیجه را با مدیران دو طرف می‌سنجد.',
    descriptionEn:
      'One person with a name and a direct line, who writes the yearly business plan with the partner, clears the way inside our house and reviews results each quarter with both managements.',
  },
  {
    id: 'presales-support',
    group: 'sales',
    monetary: false,
    name: 'پشتیبانی پیش از فروش',
    nameEn: 'Presales support',
    description:
      'کارشناسان ما در نیازسنجی، نمایش محصول و پاسخ به مناقصه کنار شریک می‌ایستند. هر سطح شمار معینی روز رایگان دارد و مازاد آن با نرخ شرکا حساب می‌شود.',
    descriptionEn:
      'Our specialists stand beside the partner in discovery, demonstrations and tenders. Each tier has its free days; further ones are charged at the partner rate.',
  },
  {
    id: 'listing',
    group: 'marketing',
    monetary: false,
    name: 'معرفی در فهرست شرکا',
    nameEn: 'Listing in the partner directory',
    description:
      'نام، تخصص، منطقه و سطح شریک در وبگاه ما می‌آید و مشتری او را از راه شهر و صنعت پیدا می‌کند. سطح بالاتر جای بهتر، نشان سطح و نمونهٔ کار دارد.',
    descriptionEn:
      'Name, specialities, region and tier of the partner stand on our website, where customers search by city and industry. Higher tiers are placed better, with badge and case studies.',
  },
  {
    id: 'joint-marketing',
    group: 'marketing',
    monetary: false,
    name: 'کمپین مشترک',
    nameEn: 'Joint campaigns',
    description:
      'کمپین آماده با نام هر دو طرف: متن، صفحهٔ فرود، وبینار و پیگیری سرنخ. سهم هزینه، مالکیت سرنخ‌ها و شیوهٔ سنجش نتیجه پیش از آغاز نوشته می‌شود.',
    descriptionEn:
      'Campaigns in both names, ready to run: copy, landing page, webinar and follow-up. Shares of cost, ownership of leads and the measure of success are written down before the start.',
  },
  {
    id: 'events',
    group: 'marketing',
    monetary: false,
    name: 'حضور در رویدادها',
    nameEn: 'Presence at events',
    description:
      'دعوت به همایش سالانهٔ شرکا و جایی در غرفه و برنامهٔ سخنرانی ما در نمایشگاه‌ها. شریک با مشتری خود می‌آید و داستان موفقیت مشترک را خود روایت می‌کند.',
    descriptionEn:
      'Invitations to the yearly partner conference, and a place on our stand and stage at fairs. Partners bring their customers and tell the shared success in their own words.',
  },
  {
    id: 'technical-support',
    group: 'technical',
    monetary: false,
    name: 'پشتیبانی فنی',
    nameEn: 'Technical support',
    description:
      'دسترسی کارشناسان شریک به پشتیبانی ما با زمان پاسخ تعهدشده. سطح بالاتر پاسخ سریع‌تر، راه مستقیم به پشتیبانی سطح دو و گزارش دوره‌ای موارد باز دارد.',
    descriptionEn:
      'The partner’s engineers reach our support with a promised time of response. Higher tiers get faster answers, a direct way to second level and regular reports on open cases.',
  },
  {
    id: 'training-seats',
    group: 'technical',
    monetary: true,
    name: 'سهمیهٔ آموزش رایگان',
    nameEn: 'Free training seats',
    description:
      'شرکت رایگان در دوره‌های فروش و فنی هر سال. هر سهم به نام یک نفر است و با آزمون گواهینامه پایان می‌یابد؛ غیبت بی‌خبر از سهمیه کم می‌شود.',
    descriptionEn:
      'Free seats in sales and technical courses each year. Seats are for named people and end with a certificate; absence without notice is taken off the allowance.',
  },
  {
    id: 'nfr-licences',
    group: 'technical',
    monetary: true,
    name: 'پروانهٔ داخلی و نمایشی (NFR)',
    nameEn: 'Not-for-resale licences (NFR)',
    description:
      'پروانهٔ رایگان محصول برای آموزش، نمایش و کار روزانهٔ خود شریک. شریکی که خود با محصول کار می‌کند، آن را بهتر می‌فروشد و بهتر پیاده می‌کند.',
    descriptionEn:
      'Free licences for training, demonstration and the partner’s own work. A partner who works with the product every day sells and implements it better.',
  },
  {
    id: 'demo-environment',
    group: 'technical',
    monetary: false,
    name: 'محیط نمایشی آماده',
    nameEn: 'Ready demonstration environment',
    description:
      'نسخه‌ای همیشه به‌روز با دادهٔ نمونهٔ هر صنعت، تا شریک بدون آماده‌سازی محصول را نشان دهد. سطح بالاتر محیطی از آنِ خود دارد و اجرای آزمایشی مشتری را در آن پیش می‌برد.',
    descriptionEn:
      'An up-to-date installation with sample data for each industry, so that the partner can demonstrate without preparation. Higher tiers have one of their own and run customer pilots in it.',
  },
  {
    id: 'early-access',
    group: 'technical',
    monetary: false,
    name: 'دسترسی زودهنگام به نسخه‌ها',
    nameEn: 'Early access to releases',
    description:
      'نسخهٔ آزمایشی پیش از انتشار عمومی، همراه با شرح تغییرات. شریک راهکار خود را به‌موقع سازگار می‌کند و بازخورد او پیش از انتشار به تیم محصول می‌رسد.',
    descriptionEn:
      'Pre-releases with notes on what changes. Partners adapt their solutions in time, and their feedback reaches the product team before the release does.',
  },
  {
    id: 'roadmap-briefing',
    group: 'technical',
    monetary: false,
    name: 'جلسهٔ نقشهٔ راه محصول',
    nameEn: 'Roadmap briefing',
    description:
      'نشست محرمانه با مدیر محصول دربارهٔ نسخه‌های پیش رو. شریک سرمایه‌گذاری خود را با آن تنظیم می‌کند و خواست مشتریان را به گوش تیم محصول می‌رساند.',
    descriptionEn:
      'A confidential session with product management on the coming releases. The partner plans investments by it and says what customers ask for.',
  },
  {
    id: 'awards',
    group: 'recognition',
    monetary: false,
    name: 'جایزه و تقدیر سالانه',
    nameEn: 'Awards and recognition',
    description:
      'تقدیر سالانه در چند رشته، و نه تنها در فروش: تازه‌وارد سال، بهترین پیاده‌سازی، رضایت مشتری. معیارها از آغاز سال روشن است و نتیجه با نام کارکنان شریک اعلام می‌شود.',
    descriptionEn:
      'Yearly awards in several fields, not all of them sales: newcomer of the year, best implementation, customer satisfaction. Criteria are known from the start, and the partner’s people are named.',
  },
  {
    id: 'advisory-council',
    group: 'recognition',
    monetary: false,
    name: 'عضویت در شورای شرکا',
    nameEn: 'Seat on the partner advisory council',
    description:
      'شورایی کوچک از شرکای برگزیده که سالی دو بار با مدیران ارشد ما دربارهٔ برنامه، محصول و بازار رایزنی می‌کند. هر پیشنهاد، پذیرفته یا ردشده، پاسخ کتبی می‌گیرد.',
    descriptionEn:
      'A small council of chosen partners that advises our executives twice a year on program, product and market. Every proposal is answered in writing, whether taken up or not.',
  },
];

/** The catalogue of benefits (S24) by group. What one costs is the client's to say: unknown until then. */
export const benefitRows: readonly Benefit[] = lines.map((line, i) => ({
  ...line,
  annualCost: null,
  order: i + 1,
}));
