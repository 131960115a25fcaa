import { checks } from './parts.ts';

/** Governance, access and data: what the partner's house decides, whom it lets in, and what it keeps. */
export const securityHouse = [
  checks(
    {
      id: 'governance',
      name: 'حکمرانی و افراد',
      nameEn: 'Governance and people',
      description: 'آیا نزد شریک کسی پاسخ‌گوی امنیت است و کارکنان می‌دانند چه باید بکنند.',
      descriptionEn: 'Whether somebody at the partner answers for security, and staff know what to do.',
      weight: 2,
    },
    {
      id: 'security-reach',
      text: 'شریک به چه داده و سامانه‌ای از مشتریان دسترسی دارد؟',
      textEn: 'Which data and systems of customers can the partner reach?',
      why: 'دامنهٔ ارزیابی از همین پاسخ روشن می‌شود. این پرسش امتیاز ندارد؛ تنها تعیین می‌کند کدام پرسش‌های بعدی پرسیده شود.',
      whyEn:
        'The answer sets the scope of the assessment. It earns no points; it decides which of the later questions are asked.',
      evidence: 'شرح خدمت شریک در قرارداد؛ فهرست حساب‌هایی که در سامانه‌های ما یا مشتریان دارد.',
      evidenceEn:
        'The partner’s services under the agreement; its accounts in our systems and in customers’.',
      weight: 0,
      levels: [
        'هیچ دادهٔ مشتری نزد شریک نیست؛ فروش یا معرفی می‌کند و به سامانهٔ مشتری وارد نمی‌شود.',
        'شریک اطلاعات تماس و قرارداد مشتریان را نگه می‌دارد، اما به داده و سامانهٔ درونی آنان راه ندارد.',
        'شریک دادهٔ درونی مشتری را نگه می‌دارد یا به سامانه‌های او، از دور یا حضوری، وارد می‌شود.',
      ],
      levelsEn: [
        'The partner keeps no customer data; it sells or refers and enters no customer system.',
        'The partner keeps contact and contract data of customers, with no way into their own data or systems.',
        'The partner keeps customers’ own data, or enters their systems remotely or on site.',
      ],
    },
    {
      id: 'security-owner',
      text: 'آیا یک نفر با نام، اختیار و زمان کافی مسئول امنیت اطلاعات است؟',
      textEn: 'Is one named person, with authority and time, responsible for information security?',
      why: 'هنگام رخداد باید معلوم باشد با چه کسی تماس بگیرند، و آن کس بتواند همان دم دسترسی را ببندد.',
      whyEn:
        'In an incident one must know whom to call, and that person must be able to close an access at once.',
      evidence: 'حکم یا شرح شغل؛ شمارهٔ تماس شبانه‌روزی؛ گزارش اخیر او به مدیرعامل.',
      evidenceEn:
        'The appointment or job description; a number that is answered day and night; the last report to management.',
      levels: [
        'مسئولی نیست یا چند نفر یکدیگر را مسئول می‌دانند.',
        'مسئول فنی این کار را در کنار وظایف خود انجام می‌دهد، بدون حکم یا گزارش به مدیریت.',
        'مسئول با حکم معین است، جانشین دارد و دست‌کم سالی دو بار به مدیرعامل گزارش می‌دهد.',
      ],
      levelsEn: [
        'There is none, or several people take each other to be responsible.',
        'A technician does it beside other duties, without a mandate or reports to management.',
        'The person is appointed, has a deputy, and reports to the managing director at least twice a year.',
      ],
    },
    {
      id: 'security-policy',
      text: 'سیاست امنیت اطلاعات نوشته، ابلاغ و به‌روز نگه داشته می‌شود؟',
      textEn: 'Is an information security policy written, made known and kept current?',
      why: 'بدون متن مصوب نه می‌توان تخلف را تشخیص داد و نه کسی را به آن پایبند کرد.',
      whyEn: 'Without an approved text no breach can be named and nobody can be held to anything.',
      evidence: 'متن سیاست با تاریخ و امضای تصویب؛ رسید مطالعهٔ کارکنان.',
      evidenceEn: 'The policy with date and approval; staff’s acknowledgements.',
      levels: [
        'متنی در کار نیست یا سندی رونوشت‌شده است که هیچ‌یک از کارکنان آن را نخوانده است.',
        'سیاستی مصوب هست، اما بیش از دو سال از بازنگری آن گذشته یا به همهٔ کارکنان نرسیده است.',
        'سیاست در سال گذشته بازنگری شده است و همهٔ کارکنان، هنگام ورود و هر سال، آن را تأیید می‌کنند.',
      ],
      levelsEn: [
        'There is no text, or one copied from elsewhere that nobody in the house has read.',
        'A policy was approved, but over two years have passed since its review, or some of the staff never saw it.',
        'The policy was reviewed within the year, and all staff acknowledge it on joining and annually.',
      ],
    },
    {
      id: 'security-awareness',
      text: 'کارکنان چگونه برای تشخیص فریب و رفتار امن آموزش می‌بینند؟',
      textEn: 'How are staff trained to recognise deception and to act securely?',
      why: 'بیشتر نفوذها از یک ایمیل یا تماس فریبنده آغاز می‌شود، نه از شکستن رمز.',
      whyEn: 'Most intrusions begin with a deceptive e-mail or call rather than with a cracked password.',
      evidence: 'فهرست حاضران آموزش در دوازده ماه گذشته؛ نتیجهٔ آزمون یا شبیه‌سازی ایمیل فریبنده.',
      evidenceEn: 'Training attendance over twelve months; results of a test or of simulated phishing.',
      levels: [
        'آموزشی برگزار نشده است.',
        'آموزش تنها هنگام ورود یا برای کارکنان فنی برگزار می‌شود.',
        'همهٔ کارکنان هر سال آموزش و آزمون دارند و دست‌کم یک بار در سال شبیه‌سازی فریب اجرا می‌شود.',
      ],
      levelsEn: [
        'No training has been held.',
        'Training takes place on joining only, or just for technical staff.',
        'All staff are trained and tested yearly, and deception is simulated at least once a year.',
      ],
    },
    {
      id: 'security-leavers',
      text: 'دسترسی کارکنان هنگام خروج یا تغییر نقش چگونه و چه زمانی بسته می‌شود؟',
      textEn: 'How, and when, is people’s access closed on leaving or on changing role?',
      why: 'حساب فعال همکاری که رفته است، دری است که هیچ‌کس نگهبان آن نیست.',
      whyEn: 'The live account of somebody who has left is a door that nobody watches.',
      evidence: 'برگهٔ خروج سه همکار اخیر با زمان بستن هر دسترسی؛ مقایسهٔ فهرست حساب‌ها با فهرست کارکنان.',
      evidenceEn:
        'Exit sheets of the last three leavers with the time each access was closed; the list of accounts against the list of staff.',
      levels: [
        'روشی برای بستن دسترسی‌ها نیست و حساب‌های برخی از همکاران پیشین هنوز باز است.',
        'دسترسی‌ها بسته می‌شود، ولی با تأخیر یا پس از یادآوری، و برگه‌ای از آن نمی‌ماند.',
        'همهٔ دسترسی‌ها تا پایان روز خروج یا تغییر نقش بسته می‌شود و برگهٔ امضاشدهٔ آن نگهداری می‌شود.',
      ],
      levelsEn: [
        'There is no procedure for closing access, and some former colleagues’ accounts are still open.',
        'Access is closed, but late or after a reminder, and no record is kept.',
        'All access is closed by the end of the last day or of the change of role, and the signed sheet is kept.',
      ],
    },
  ),
  checks(
    {
      id: 'access',
      name: 'دسترسی و هویت',
      nameEn: 'Access and identity',
      description: 'آیا هر کس تنها به آنچه لازم دارد، با هویت خود و با ردپا، دسترسی می‌یابد.',
      descriptionEn:
        'Whether people reach what they need and no more, under their own identity, leaving a trail.',
      weight: 3,
    },
    {
      id: 'security-accounts',
      text: 'آیا هر فرد با حساب شخصی خود کار می‌کند و حساب مشترکی در کار نیست؟',
      textEn: 'Does everyone work under a personal account, with no shared ones?',
      why: 'حساب مشترک پاسخ به «چه کسی این کار را کرد؟» را ناممکن می‌کند.',
      whyEn: 'A shared account makes it impossible to say who did it.',
      evidence: 'فهرست حساب‌های سامانه‌های اصلی در برابر فهرست کارکنان؛ استثناها با دلیل.',
      evidenceEn: 'Accounts in the main systems against the list of staff; exceptions with reasons.',
      levels: [
        'رمزها میان همکاران دست‌به‌دست می‌شود و چند سامانه تنها یک حساب دارد.',
        'حساب‌ها شخصی‌اند، مگر در چند سامانهٔ قدیمی یا حساب مدیر که رمزش را چند نفر می‌دانند.',
        'همهٔ حساب‌ها شخصی است؛ حساب‌های ویژه در گاوصندوق رمز، با ثبت هر استفاده، نگهداری می‌شود.',
      ],
      levelsEn: [
        'Passwords pass from hand to hand, and several systems have a single account.',
        'Accounts are personal except in some old systems or an administrator account whose password several people know.',
        'All accounts are personal; privileged ones are kept in a vault that records each use.',
      ],
    },
    {
      id: 'security-mfa',
      text: 'ورود دومرحله‌ای کجا اجباری است؟',
      textEn: 'Where is multi-factor authentication required?',
      why: 'تا مرحلهٔ دومی در کار نباشد، یک رمز دزدیده‌شده برای رسیدن به دادهٔ مشتریان کافی است.',
      whyEn: 'Without a second factor one stolen password is enough to reach customers’ data.',
      evidence: 'تنظیمات ایمیل، دسترسی از دور و پرتال شرکا؛ گزارش کاربرانی که هنوز فعال نکرده‌اند.',
      evidenceEn: 'Settings of e-mail, remote access and the partner portal; the report of users without it.',
      levels: [
        'ورود به همهٔ سامانه‌ها تنها با رمز است.',
        'برای بخشی از کاربران یا تنها برای دسترسی از دور روشن است.',
        'برای ایمیل، دسترسی از دور، سامانه‌های مدیریتی و پرتال شرکا برای همه اجباری است.',
      ],
      levelsEn: [
        'A password alone opens every system.',
        'It is on for some of the users, or for remote access only.',
        'It is mandatory for everyone on e-mail, remote access, administration and the partner portal.',
      ],
    },
    {
      id: 'security-least',
      text: 'دسترسی‌ها چگونه داده و بازبینی می‌شود؟',
      textEn: 'How are access rights granted and reviewed?',
      why: 'دسترسی‌ها با جابه‌جایی افراد روی هم انباشته می‌شود و هر حساب با دسترسی گسترده دامنهٔ نفوذ را بزرگ می‌کند.',
      whyEn: 'Rights pile up as people move, and each wide account widens the damage of an intrusion.',
      evidence: 'درخواست و تأیید یک دسترسی؛ صورت‌جلسهٔ آخرین بازبینی با دسترسی‌های حذف‌شده.',
      evidenceEn: 'The request and approval of one access; the last review with the rights it removed.',
      levels: [
        'دسترسی با درخواست شفاهی داده می‌شود و کسی آن را بازبینی نمی‌کند.',
        'دسترسی بر پایهٔ نقش و با تأیید داده می‌شود، ولی زمان معینی برای بازبینی آن نیست.',
        'هر دسترسی تأییدکننده و پایان دارد و فهرست‌ها دست‌کم هر شش ماه با صاحبان سامانه بازبینی می‌شود.',
      ],
      levelsEn: [
        'Access is granted on spoken request and nobody reviews it.',
        'Access follows the role and is approved, but there is no set time for reviews.',
        'Each right has an approver and an end, and lists are reviewed with system owners at least every six months.',
      ],
    },
    {
      id: 'security-remote',
      text: 'ورود به سامانه‌های مشتری چگونه محافظت و ثبت می‌شود؟',
      textEn: 'How is entry into customers’ systems protected and recorded?',
      why: 'مهاجم از مسیر پیمانکار مطمئن می‌آید؛ مشتری این مسیر را به نام ما می‌شناسد.',
      whyEn:
        'Attackers come by way of the trusted contractor, and the customer knows that way under our name.',
      evidence: 'روش اتصال؛ گزارش نشست‌های ماه گذشته نزد یک مشتری؛ اجازهٔ مکتوب او.',
      evidenceEn:
        'The way of connecting; last month’s sessions at one customer; that customer’s written permission.',
      condition: { questionId: 'security-reach', from: 5, to: 5 },
      levels: [
        'با ابزار عمومی و رمز ثابت وارد می‌شوند و سابقه‌ای نمی‌ماند.',
        'مسیر رمزنگاری‌شده و حساب جداگانه برای هر مشتری هست، اما نشست‌ها ثبت یا محدود به زمان نمی‌شود.',
        'هر ورود با اجازهٔ مشتری، برای مدت معین و از مسیر امن انجام و ثبت می‌شود و سوابق آن مرور می‌شود.',
      ],
      levelsEn: [
        'General tools and fixed passwords are used and leave no record.',
        'There is an encrypted route and an account for each customer, though sessions are neither logged nor limited in time.',
        'Each entry has the customer’s permission, a set time and a secure route, and is logged; the logs are reviewed.',
      ],
    },
  ),
  checks(
    {
      id: 'privacy',
      name: 'حفاظت از داده و حریم خصوصی',
      nameEn: 'Data protection and privacy',
      description: 'آیا شریک می‌داند چه داده‌ای دارد، چرا دارد، کجاست و چه زمان پاک می‌شود.',
      descriptionEn: 'Whether the partner knows what data it has, why, where, and when it is deleted.',
      weight: 3,
    },
    {
      id: 'security-confidential',
      text: 'اطلاعات محرمانهٔ ما، مانند قیمت و نقشهٔ راه محصول، نزد شریک چگونه نگهداری می‌شود؟',
      textEn: 'How does the partner keep our confidential information, such as prices and roadmap?',
      why: 'شریکی که با چند تولیدکننده کار می‌کند، ممکن است ناخواسته برنامه‌های ما را برای رقیب آشکار کند.',
      whyEn: 'A partner that works with several vendors may reveal our plans to a rival without meaning to.',
      evidence: 'جای نگهداری سندها و فهرست دارندگان دسترسی؛ نشانهٔ محرمانگی بر سندها؛ تعهدهای امضاشده.',
      evidenceEn:
        'Where the documents are kept and who can open them; confidentiality marks on them; signed undertakings.',
      levels: [
        'سندهای ما در پوشهٔ عمومی، گروه‌های پیام‌رسان یا رایانهٔ شخصی افراد است.',
        'پوشهٔ جداگانه‌ای هست، اما بیرون از تیم مرتبط هم باز می‌شود.',
        'سندها نشانه‌گذاری شده‌اند، تنها تیم مرتبط، با تعهد محرمانگی امضاشده، به آن‌ها دسترسی دارد و اشتراک بیرونی مسدود یا ثبت می‌شود.',
      ],
      levelsEn: [
        'Our documents lie in common folders, messenger groups or people’s own computers.',
        'There is a separate folder, but people outside the team concerned can open it too.',
        'Documents are marked, only the team concerned, bound by signed undertakings, can open them, and sharing outside is blocked or logged.',
      ],
    },
    {
      id: 'security-inventory',
      text: 'آیا فهرستی از دادهٔ مشتریان با هدف، محل، مدت و صاحب هر کدام هست؟',
      textEn: 'Is there an inventory of customers’ data with purpose, place, period and owner?',
      why: 'از داده‌ای که از بودنش خبر نداریم نه می‌توان حفاظت کرد و نه آن را پاک کرد.',
      whyEn: 'Data that nobody knows of can be neither protected nor deleted.',
      evidence: 'فهرست داده؛ نمونهٔ پاک‌کردن دادهٔ یک مشتری پس از پایان پروژه.',
      evidenceEn: 'The inventory; an example of one customer’s data deleted at the end of a project.',
      condition: { questionId: 'security-reach', from: 3, to: 5 },
      levels: [
        'فهرستی نیست و دادهٔ پروژه‌های گذشته همچنان روی رایانه‌ها مانده است.',
        'دادهٔ سامانه‌های اصلی فهرست شده است، بدون مدت نگهداری یا بدون پاک‌سازی.',
        'فهرست کامل و صاحب‌دار است، مدت نگهداری رعایت می‌شود و پاک‌کردن داده سند دارد.',
      ],
      levelsEn: [
        'There is none, and data of past projects is still on people’s machines.',
        'Data in the main systems is listed, without retention periods or without deletion.',
        'The inventory is complete and owned, retention is kept to, and deletions are documented.',
      ],
    },
    {
      id: 'security-encryption',
      text: 'دادهٔ مشتری هنگام نگهداری و انتقال چگونه رمزنگاری می‌شود؟',
      textEn: 'How is customers’ data encrypted at rest and in transit?',
      why: 'رایانهٔ گم‌شدهٔ یک کارشناس نباید به معنای انتشار دادهٔ مشتری باشد.',
      whyEn: 'An engineer’s lost laptop must not mean that customer data is exposed.',
      evidence: 'تنظیم رمزنگاری دیسک رایانه‌ها؛ روش فرستادن فایل به مشتری؛ جای نگهداری کلیدها.',
      evidenceEn: 'Disk encryption settings; how files are sent to customers; where keys are kept.',
      condition: { questionId: 'security-reach', from: 3, to: 5 },
      levels: [
        'رایانه‌ها و فایل‌ها رمزنگاری نمی‌شود و داده با ایمیل یا پیام‌رسان فرستاده می‌شود.',
        'ارتباط‌ها رمزنگاری شده است، ولی دیسک رایانه‌ها، حافظه‌های همراه یا پشتیبان‌ها نه.',
        'دیسک‌ها، پشتیبان‌ها و انتقال‌ها همه رمزنگاری می‌شود و کلیدها جدا و با دسترسی محدود نگهداری می‌شود.',
      ],
      levelsEn: [
        'Machines and files are not encrypted, and data is sent by e-mail or messenger.',
        'Connections are encrypted; disks, portable storage or backups are not.',
        'Disks, backups and transfers are all encrypted, with keys kept apart under limited access.',
      ],
    },
    {
      id: 'security-rights',
      text: 'درخواست و رضایت صاحبان داده چگونه رعایت می‌شود؟',
      textEn: 'How are the requests and the consent of data subjects respected?',
      why: 'قانون و اعتماد مشتری هر دو ایجاب می‌کند که شخص بداند چه داده‌ای از او هست و بتواند اصلاح یا حذف آن را بخواهد.',
      whyEn:
        'Law and trust alike require that people can learn what is held about them, correct it and have it deleted.',
      evidence: 'متن اطلاع و رضایت؛ دفتر درخواست‌ها با زمان پاسخ؛ قرارداد پردازش داده.',
      evidenceEn:
        'Notices and consents; the log of requests with response times; the data-processing agreement.',
      condition: { questionId: 'security-reach', from: 3, to: 5 },
      levels: [
        'اشخاص از گردآوری دادهٔ خود خبر ندارند و راهی برای درخواست نیست.',
        'متن رضایت هست، اما پاسخ به درخواست‌ها موردی و بی‌مهلت است.',
        'مبنای گردآوری روشن است، درخواست‌ها در مهلت قانونی پاسخ داده می‌شود و قرارداد پردازش داده امضا شده است.',
      ],
      levelsEn: [
        'People are not told that their data is collected, and there is no way to ask.',
        'Consent is asked for, but requests are answered case by case and at no set time.',
        'The basis of collection is clear, requests are answered within the legal time, and a data-processing agreement is signed.',
      ],
    },
  ),
];
