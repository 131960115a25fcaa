import { field } from './parts.ts';

/** Enablement and co-selling: partners who can, and deals that are won together. */
export const enablementField = field(
  {
    id: 'enablement',
    name: 'توانمندسازی و فروش مشترک',
    nameEn: 'Enablement and co-selling',
    description:
      'آیا شرکا دانش، ابزار و پشتیبانی لازم برای فروش و اجرا را دارند و معاملهٔ مشترک با نقش، برنامه و بازبینی روشن پیش می‌رود.',
    descriptionEn:
      'Whether partners have the knowledge, tools and support to sell and deliver, and whether joint deals run on clear roles, plans and reviews.',
    weight: 3,
  },
  {
    id: 'enablement-training',
    text: 'دانش فروش و فنی شرکا چگونه ساخته و سنجیده می‌شود؟',
    textEn: 'How is partners’ sales and technical knowledge built and tested?',
    why: 'شریک محصولی را پیشنهاد می‌دهد که با اطمینان از آن حرف می‌زند؛ بقیه در قفسه می‌ماند.',
    whyEn: 'Partners offer what they can talk about with confidence; the rest stays on the shelf.',
    evidence:
      'برنامهٔ درسی به تفکیک نقش؛ فهرست دارندگان گواهینامه با تاریخ اعتبار؛ مقایسهٔ فروش با و بدون گواهینامه.',
    evidenceEn:
      'The curriculum by role; certificate holders with validity dates; sales with and without certificates compared.',
    weight: 2,
    levels: [
      'شریک با بروشور و آزمون‌وخطا یاد می‌گیرد؛ آموزش زمانی برگزار می‌شود که معامله‌ای از دست رفته باشد.',
      'سالی چند معرفی محصول برگزار می‌شود، برای همه یکسان؛ فهرست حاضران تنها چیزی است که از آن می‌ماند.',
      'برای نقش‌های فروش و فنی برنامهٔ درسی و آزمون جداگانه هست و گواهینامه تاریخ پایان و جایی در شرط سطوح دارد.',
      'مشارکت، قبولی و پوشش گواهینامه برای هر شریک گزارش می‌شود و مدیر شریک شکاف مهارت را در برنامهٔ مشترک می‌گنجاند.',
      'اثر هر دوره بر نرخ تبدیل و کیفیت اجرا سنجیده می‌شود، محتوا با شرکای خبره تولید و با هر نسخهٔ محصول تازه می‌شود.',
    ],
    levelsEn: [
      'Partners learn from brochures and by trial and error; training is held once a deal has been lost.',
      'There are a few product presentations a year, the same for everyone; all that remains of them is a list of attendees.',
      'Sales and technical roles each have a curriculum and a test; certificates expire and count towards tiers.',
      'Participation, passes and coverage are reported per partner, and managers put the skill gaps into the joint plan.',
      'Each course’s effect on conversion and delivery quality is measured; content is made with expert partners and renewed with every release.',
    ],
  },
  {
    id: 'enablement-materials',
    text: 'محتوای فروش و بازاریابی چگونه در دسترس شرکا قرار می‌گیرد و به‌روز می‌ماند؟',
    textEn: 'How do sales and marketing materials reach partners and stay current?',
    why: 'فایل کهنه‌ای که هنوز دست‌به‌دست می‌شود، قیمت و قول نادرست به مشتری می‌دهد.',
    whyEn: 'An outdated file that still circulates gives customers wrong prices and wrong promises.',
    evidence: 'مخزن محتوا با نسخه، زبان و مخاطب؛ آمار دریافت؛ فهرست محتوای بازنشسته.',
    evidenceEn:
      'The asset library with version, language and audience; download figures; the list of retired assets.',
    levels: [
      'شریک برای هر بروشور زنگ می‌زند و فایلی می‌گیرد که معلوم نیست آخرین ویرایش باشد.',
      'پوشه‌ای مشترک هست که هر کس فایلی در آن می‌گذارد؛ فایل‌های چندساله و تکراری کنار هم مانده‌اند.',
      'بستهٔ فروش هر محصول (معرفی، پاسخ به ایرادها، نمونهٔ موفق، نمایش) مسئول، نسخه و تاریخ بازبینی دارد.',
      'محتوا بر پایهٔ نقش، صنعت و مرحلهٔ فروش دسته‌بندی شده است، آمار کاربرد هر فایل پیداست و کهنه‌ها خودکار کنار می‌روند.',
      'شریک محتوا را با نام و نمونه‌های خود می‌سازد، بهترین ساخته‌های شرکا به مخزن بازمی‌گردد و سهم محتوا در معامله‌های موفق معلوم است.',
    ],
    levelsEn: [
      'For each brochure the partner has to call, and gets a file that may or may not be the latest.',
      'There is a shared folder into which everyone drops things; years-old files and duplicates lie side by side.',
      'Each product’s kit (pitch, objection handling, case study, demo) has an owner, a version and a review date.',
      'Assets are sorted by role, industry and sales stage, their use is visible, and outdated ones retire automatically.',
      'Partners adapt content to their own name and cases, their best work returns to the library, and its part in won deals is known.',
    ],
  },
  {
    id: 'enablement-coselling',
    text: 'در یک معاملهٔ مشترک، نقش‌ها و همکاری دو تیم فروش چگونه است؟',
    textEn: 'In a joint deal, how do the two sales teams divide roles and work together?',
    why: 'مشتری دودلی میان دو فروشنده را بی‌درنگ می‌بیند و آن را نشانهٔ خطر پروژه می‌شمارد.',
    whyEn: 'Customers see at once when two sellers are unsure of each other, and take it for project risk.',
    evidence: 'برگ نقش‌های سه معاملهٔ اخیر؛ نرخ برد فروش مشترک در برابر فروش مستقیم؛ قاعدهٔ پورسانت مشترک.',
    evidenceEn:
      'The role sheets of three recent deals; joint against direct win rate; the split-commission rule.',
    levels: [
      'فروش مستقیم و شریک بی‌خبر از هم نزد یک مشتری می‌روند، یا یکی دیگری را پس از آشنایی با مشتری کنار می‌گذارد.',
      'فروشندگانی که با شریکی رفیق‌اند با هم کار می‌کنند؛ دیگران شریک را تنها برای کارهای اداری خبر می‌کنند.',
      'برای هر معاملهٔ مشترک راهبر، نقش‌ها و سهم پورسانت پیش از پیشنهاد قیمت نوشته می‌شود و مشتری راهبر را می‌شناسد.',
      'فرصت‌های مشترک در یک فهرست است و هر دو هفته مرور می‌شود؛ نرخ برد، اندازه و طول چرخهٔ آن‌ها با فروش مستقیم مقایسه می‌شود.',
      'فروشندگان مستقیم خود خواستار آوردن شریک‌اند؛ ترکیب تیم از روی سابقهٔ موفقیت‌ها پیشنهاد می‌شود و هر معامله پس از پایان مرور می‌شود.',
    ],
    levelsEn: [
      'Direct sales and a partner call on one customer unaware of each other, or one drops the other once introduced.',
      'Sellers who are friends with a partner work together; the others call one in for the paperwork.',
      'For each joint deal the lead, roles and commission split are written before the offer, and the customer knows who leads.',
      'Joint opportunities share one pipeline and a fortnightly meeting; win rate, size and cycle are compared with direct sales.',
      'Direct sellers ask for partners of their own accord; teams are proposed from past wins and each deal is reviewed afterwards.',
    ],
  },
  {
    id: 'enablement-planning',
    text: 'برنامهٔ مشترک با شرکای مهم چگونه تدوین و هر فصل بازبینی می‌شود؟',
    textEn: 'How are joint plans with important partners made and reviewed each quarter?',
    why: 'اگر برنامهٔ مشترکی نباشد، هر دو طرف سال را با انتظارهای ناگفته آغاز می‌کنند و با گله به پایان می‌برند.',
    whyEn:
      'Without a joint plan both sides start the year with unspoken expectations and end it with grievances.',
    evidence: 'برنامهٔ کسب‌وکار مشترک یک شریک؛ بستهٔ بازبینی فصل پیش؛ نرخ انجام اقدام‌های توافق‌شده.',
    evidenceEn:
      'One partner’s joint business plan; the last quarterly pack; the completion rate of agreed actions.',
    levels: [
      'دیدارها مناسبتی است؛ یادداشتی از آن‌ها نمی‌ماند و سخنی از هدف به میان نمی‌آید.',
      'هدف فروش به شریک ابلاغ می‌شود و جلسه‌ها بیشتر به مرور عقب‌ماندگی و وصول مطالبات می‌گذرد.',
      'هر شریک راهبردی برنامه‌ای سالانه با هدف، حساب‌های کلیدی، آموزش و بازاریابی دارد و فصلی یک بار با دستور معین بازبینی می‌شود.',
      'بازبینی با ارقامی آغاز می‌شود که دو طرف پیش‌تر دیده‌اند؛ اقدام‌ها صاحب و تاریخ دارند و نرخ انجامشان پیگیری می‌شود.',
      'مدیران عامل دو طرف برنامهٔ چندساله و سرمایه‌گذاری مشترک را بازبینی می‌کنند و درس‌های آن به برنامهٔ شرکای دیگر راه می‌یابد.',
    ],
    levelsEn: [
      'Meetings happen when an occasion arises; no notes are kept and goals are not discussed.',
      'A sales target is handed down, and meetings are mostly about shortfalls and overdue invoices.',
      'Each strategic partner has an annual plan with targets, key accounts, training and marketing, reviewed quarterly to a set agenda.',
      'Reviews open with figures both sides have seen beforehand; actions have owners and dates, and their completion is tracked.',
      'Both chief executives review a multi-year plan with shared investment, and what it teaches enters other partners’ plans.',
    ],
  },
  {
    id: 'enablement-delivery',
    text: 'کیفیت اجرا و پشتیبانی شرکا نزد مشتری چگونه تضمین می‌شود؟',
    textEn: 'How is the quality of partners’ delivery and support at the customer assured?',
    why: 'مشتری شریک را همان شرکت می‌داند؛ پروژهٔ بد او به بهای تمدید قرارداد شرکت تمام می‌شود.',
    whyEn: 'To the customer the partner is the company; its poor project costs the company a renewal.',
    evidence: 'شرط گواهینامهٔ اجرا؛ نظرسنجی پس از تحویل؛ آمار ارجاع فنی شرکا و مدت پاسخ.',
    evidenceEn:
      'The delivery certificate required; post-delivery surveys; partners’ technical escalations and response times.',
    help: 'اگر شرکا هیچ اجرا یا پشتیبانی‌ای نزد مشتری انجام نمی‌دهند، «موضوعیت ندارد» را برگزینید.',
    helpEn: 'Choose “does not apply” if partners neither deliver nor support anything at customers.',
    notApplicable: true,
    levels: [
      'شرکت از پروژهٔ شریک آن‌گاه باخبر می‌شود که مشتری شکایت کرده است.',
      'همکاران فنی در تماس‌های اضطراری کمک می‌کنند؛ اینکه کدام شریک توان اجرا دارد تنها در ذهن آنان است.',
      'گواهینامهٔ اجرا شرط نخستین پروژهٔ مستقل است، روش تحویل مکتوب است و شریک مسیر ارجاع فنی با مهلت پاسخ دارد.',
      'پس از هر تحویل، رضایت مستقیم از مشتری پرسیده و با شریک مرور می‌شود؛ شریک ضعیف مربی می‌گیرد یا محدود می‌شود.',
      'شاخص‌های پروژه زنده‌اند و خطر پیش از شکایت دیده می‌شود؛ شرکای برتر روش اجرا را می‌سازند و به دیگران می‌آموزند.',
    ],
    levelsEn: [
      'The company learns of a partner’s project when the customer complains.',
      'Technicians help out in emergencies; which partner is able to deliver is known to them alone.',
      'A delivery certificate is required before a first solo project, the method is written, and technical escalation has a response time.',
      'Customers are asked directly after each delivery, results are gone through with the partner, and a weak one is coached or restricted.',
      'Project indicators are live and trouble shows before complaints do; leading partners shape the method and teach it to others.',
    ],
  },
);
