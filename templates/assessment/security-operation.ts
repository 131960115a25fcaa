import { checks } from './parts.ts';

/** Systems, incidents and obligations: how the partner runs what it has, fails, recovers, and keeps its word. */
export const securityOperation = [
  checks(
    {
      id: 'systems',
      name: 'سامانه‌ها و آسیب‌پذیری',
      nameEn: 'Systems and vulnerabilities',
      description: 'آیا رایانه‌ها، شبکه و نرم‌افزار شریک شناخته‌شده، به‌روز و زیر نظر است.',
      descriptionEn: 'Whether the partner’s machines, network and software are known, current and watched.',
      weight: 2,
    },
    {
      id: 'security-updates',
      text: 'به‌روزرسانی‌های امنیتی با چه سرعتی نصب می‌شود؟',
      textEn: 'How quickly are security updates installed?',
      why: 'از انتشار یک رخنه تا سوءاستفاده از آن گاه تنها چند روز فاصله است.',
      whyEn: 'Between the publication of a flaw and its abuse there are sometimes only days.',
      evidence: 'فهرست دارایی‌ها با نسخه؛ گزارش به‌روزرسانی سه ماه گذشته؛ سامانه‌های بی‌پشتیبانی.',
      evidenceEn: 'Assets with versions; update reports of the last three months; unsupported systems.',
      levels: [
        'هر کاربر خود تصمیم می‌گیرد و سامانه‌هایی هست که پشتیبانی‌شان پایان یافته است.',
        'رایانه‌ها خودکار به‌روز می‌شوند، اما سرورها و تجهیزات شبکه برنامه‌ای ندارند.',
        'رخنه‌های بحرانی همهٔ دارایی‌ها حداکثر تا چهارده روز بسته می‌شود و استثناها مسئول و تدبیر جایگزین دارند.',
      ],
      levelsEn: [
        'It is left to each user, and some systems are out of support.',
        'Computers update themselves; servers and network devices follow no plan.',
        'Critical flaws are closed on all assets within fourteen days, and exceptions have an owner and a safeguard.',
      ],
    },
    {
      id: 'security-malware',
      text: 'رایانه‌ها و ایمیل در برابر بدافزار چگونه محافظت می‌شوند؟',
      textEn: 'How are computers and e-mail protected against malware?',
      why: 'فایل آلودهٔ شریک از راه پشتیبانی و به‌روزرسانی به مشتری می‌رسد.',
      whyEn: 'A partner’s infected file reaches customers by way of support and updates.',
      evidence: 'نمای مدیریت مرکزی؛ شمار رایانه‌های بدون ضدبدافزار؛ نمونهٔ هشدار و اقدام.',
      evidenceEn: 'The central console; unprotected machines; one alert and what was done.',
      levels: [
        'ضدبدافزاری نصب نیست یا نسخه‌های رایگان و پراکنده به کار می‌رود.',
        'ضدبدافزار روی بیشتر رایانه‌ها هست، اما مدیریت مرکزی ندارد و هشدارها پیگیری نمی‌شود.',
        'همهٔ رایانه‌ها و سرورها از یک مرکز مدیریت می‌شوند، ایمیل پالایش می‌شود و هر هشدار تا پایان دنبال می‌شود.',
      ],
      levelsEn: [
        'There is no protection, or free editions installed here and there.',
        'Most computers are protected, without central management or follow-up of alerts.',
        'All computers and servers are managed centrally, e-mail is filtered, and each alert is followed to its end.',
      ],
    },
    {
      id: 'security-network',
      text: 'شبکه چگونه بخش‌بندی و در برابر بیرون محافظت می‌شود؟',
      textEn: 'How is the network divided, and protected from outside?',
      why: 'در شبکهٔ یک‌پارچه، یک رایانهٔ آلوده برای رسیدن به همه‌چیز کافی است.',
      whyEn: 'On a flat network one infected machine is enough to reach everything.',
      evidence: 'نقشهٔ شبکه؛ قاعده‌های دیوارهٔ آتش با تاریخ بازنگری؛ نتیجهٔ پویش از بیرون.',
      evidenceEn: 'The network map; firewall rules with their review date; results of an outside scan.',
      levels: [
        'مهمان، کارمند و سرور در یک شبکه‌اند و درگاه‌های مدیریتی رو به اینترنت باز است.',
        'شبکهٔ مهمان جدا و دیوارهٔ آتش برقرار است، ولی قاعده‌ها سال‌ها مرور نشده‌اند.',
        'شبکه‌های کار، سرور و آزمایش جدا هستند، قاعده‌ها سالانه مرور و نشانی‌های بیرونی هر فصل پویش می‌شوند.',
      ],
      levelsEn: [
        'Guests, staff and servers share one network, and management ports are open to the internet.',
        'The guest network is separate and a firewall stands, but nobody has gone through its rules for years.',
        'Work, server and test networks are apart, rules are reviewed yearly, and external addresses are scanned each quarter.',
      ],
    },
    {
      id: 'security-development',
      text: 'نرم‌افزار یا افزونه‌ای که شریک می‌سازد چگونه از نظر امنیت بررسی می‌شود؟',
      textEn: 'How is software or an add-on made by the partner examined for security?',
      why: 'افزونهٔ شریک با مجوزهای محصول ما نزد مشتری اجرا می‌شود.',
      whyEn: 'A partner’s add-on runs at the customer’s with our product’s permissions.',
      evidence: 'روش بازبینی کد؛ گزارش پویش رخنه‌ها و وابستگی‌ها؛ روش بستن رخنهٔ گزارش‌شده.',
      evidenceEn:
        'The way code is reviewed; scans for flaws and dependencies; how a reported flaw gets closed.',
      help: 'اگر شریک نرم‌افزار، افزونه یا یکپارچه‌سازی نمی‌سازد، «موضوعیت ندارد» را برگزینید.',
      helpEn: 'Choose “does not apply” where the partner builds no software, add-on or integration.',
      notApplicable: true,
      levels: [
        'کد بدون بازبینی تحویل می‌شود و رمزها گاه در متن آن مانده است.',
        'همکاران کد یکدیگر را می‌بینند، اما پویش خودکار و آزمون امنیتی پیش از انتشار نیست.',
        'بازبینی و پویش خودکار شرط هر انتشار است، آزمون نفوذ سالانه انجام و رخنهٔ گزارش‌شده در مهلت معین بسته می‌شود.',
      ],
      levelsEn: [
        'Code is delivered without review, at times with passwords in it.',
        'Colleagues read each other’s code, but no automatic scan or security test precedes a release.',
        'Review and scanning gate each release, a penetration test runs yearly, and reported flaws are closed in a set time.',
      ],
    },
  ),
  checks(
    {
      id: 'continuity',
      name: 'رخداد و تداوم کار',
      nameEn: 'Incidents and continuity',
      description: 'آیا شریک رخداد را زود می‌بیند، به‌موقع خبر می‌دهد و کار را از سر می‌گیرد.',
      descriptionEn: 'Whether the partner sees an incident early, reports it in time and gets back to work.',
      weight: 2,
    },
    {
      id: 'security-detection',
      text: 'رویدادهای مشکوک چگونه ثبت و دیده می‌شود؟',
      textEn: 'How are suspicious events recorded and noticed?',
      why: 'نفوذی که دیده نشود ماه‌ها ادامه می‌یابد و بدون سابقه دامنه‌اش معلوم نمی‌شود.',
      whyEn: 'An unseen intrusion lasts for months, and without logs nobody can tell how far it went.',
      evidence: 'فهرست سامانه‌هایی که سابقه نگه می‌دارند و مدت آن؛ نمونهٔ هشدار بررسی‌شده.',
      evidenceEn: 'Systems that keep logs, and for how long; one alert that was examined.',
      levels: [
        'ثبت سابقه خاموش است، یا سابقه‌ها پس از چند روز پاک می‌شود.',
        'سابقه‌ها نگهداری می‌شود و پس از بروز مشکل به سراغ آن‌ها می‌روند.',
        'سابقهٔ سامانه‌های مهم دست‌کم شش ماه جداگانه نگهداری و هشدارهای آن هر روز بررسی می‌شود.',
      ],
      levelsEn: [
        'Logging is off, or logs vanish after a few days.',
        'Logs are kept and looked into once something has gone wrong.',
        'Logs of important systems are kept apart for at least six months, and their alerts are examined every day.',
      ],
    },
    {
      id: 'security-response',
      text: 'برنامهٔ پاسخ به رخداد چیست و چه زمانی به ما و مشتری خبر داده می‌شود؟',
      textEn: 'What is the incident response plan, and when are we and the customer told?',
      why: 'ساعت‌های نخست دامنهٔ زیان را تعیین می‌کند و مهلت خبررسانی به نهاد ناظر از همان‌جا آغاز می‌شود.',
      whyEn: 'The first hours decide the damage, and the legal time limit for notification starts with them.',
      evidence: 'برنامه با نقش‌ها و شماره‌ها؛ گزارش آخرین رخداد یا تمرین.',
      evidenceEn: 'The plan with roles and numbers; the report on the last incident or rehearsal.',
      levels: [
        'برنامه‌ای نیست و خبررسانی به صلاحدید همان لحظه است.',
        'برنامه نوشته شده، ولی تمرین نشده است یا مهلتی برای خبررسانی به ما ندارد.',
        'برنامه سالانه تمرین می‌شود و رخداد مرتبط با ما یا مشتریان تا بیست‌وچهار ساعت خبر داده می‌شود.',
      ],
      levelsEn: [
        'There is no plan; whether anyone is told is decided on the spot.',
        'A plan is written, but was never rehearsed or sets no time for telling us.',
        'The plan is rehearsed yearly, and incidents that touch us or customers are reported within twenty-four hours.',
      ],
    },
    {
      id: 'security-backup',
      text: 'پشتیبان‌گیری و بازگردانی داده چگونه انجام و آزموده می‌شود؟',
      textEn: 'How are backups made, and is restoring them tested?',
      why: 'نسخهٔ پشتیبانی که بازگردانی آن آزموده نشده، تنها یک امید است؛ به‌ویژه پس از حملهٔ باج‌افزار.',
      whyEn: 'A backup that was never restored is a mere hope, after ransomware above all.',
      evidence: 'برنامهٔ پشتیبان‌گیری؛ گزارش آخرین بازگردانی آزمایشی؛ جای نسخهٔ جدا از شبکه.',
      evidenceEn: 'The backup schedule; the last restore test; where the offline copy is.',
      levels: [
        'پشتیبان‌گیری منظم نیست یا تنها نسخهٔ پشتیبان در همان سامانه نگهداری می‌شود.',
        'پشتیبان‌گیری خودکار است، اما بازگردانی آن در سال گذشته آزموده نشده است.',
        'نسخه‌ای جدا از شبکه نگهداری می‌شود و بازگردانی دست‌کم سالی دو بار با زمان واقعی آزموده می‌شود.',
      ],
      levelsEn: [
        'There is no regular backup, or the only copy sits in the same system.',
        'Backups run by themselves, and no restore has been tried within the year.',
        'A copy is kept off the network, and restoring is tested against the clock at least twice a year.',
      ],
    },
    {
      id: 'security-continuity',
      text: 'اگر دفتر، سامانه یا فرد کلیدی شریک از کار بیفتد، خدمت به مشتری چگونه ادامه می‌یابد؟',
      textEn:
        'How does service to customers go on if the partner loses its office, a system or a key person?',
      why: 'مشتری قرارداد پشتیبانی را برای روز بد خریده است.',
      whyEn: 'Customers bought the support contract for the bad day.',
      evidence: 'برنامهٔ تداوم با زمان بازگشت هر خدمت؛ نتیجهٔ تمرین؛ جانشین نقش‌های فنی.',
      evidenceEn:
        'The continuity plan with recovery times; results of an exercise; deputies for technical roles.',
      levels: [
        'برنامه‌ای نیست و دانش فنی نزد یک یا دو نفر است.',
        'دربارهٔ راه‌حل‌ها گفت‌وگو شده و جانشین‌ها معلوم‌اند، اما برنامه نوشته یا آزموده نشده است.',
        'برنامه با زمان بازگشت هر خدمت نوشته شده، سالی یک بار تمرین می‌شود و نقش‌های کلیدی جانشین آماده دارند.',
      ],
      levelsEn: [
        'There is no plan, and technical knowledge rests with one or two people.',
        'Solutions have been discussed and deputies named, but nothing is written or tested.',
        'A plan states the recovery time of each service, is exercised once a year, and key roles have trained deputies.',
      ],
    },
  ),
  checks(
    {
      id: 'compliance',
      name: 'مقررات و قرارداد',
      nameEn: 'Compliance and contract',
      description:
        'آیا شریک قانون و تعهدهای قرارداد را می‌شناسد، آموزش می‌دهد و آن‌ها را به پیمانکاران خود نیز می‌رساند.',
      descriptionEn:
        'Whether the partner knows the law and its contract, teaches both, and passes them on to its subcontractors.',
      weight: 2,
    },
    {
      id: 'security-training',
      text: 'آیا کارکنانی که با ما یا مشتریان ما کار می‌کنند، آموزش رعایت مقررات را گذرانده‌اند؟',
      textEn: 'Have those who work with us or our customers completed the compliance training?',
      why: 'رشوه، تبانی و تعارض منافع بیشتر از ناآگاهی برمی‌خیزد و مسئولیتش به ما نیز می‌رسد.',
      whyEn:
        'Bribery, collusion and conflicts of interest mostly spring from ignorance, and we share the liability.',
      evidence: 'گواهی آموزش رعایت مقررات با تاریخ اعتبار؛ فهرست کارکنان مشمول.',
      evidenceEn: 'Compliance training certificates with validity; the list of staff concerned.',
      levels: [
        'هیچ‌کس آموزش را نگذرانده است.',
        'بخشی از افراد گذرانده‌اند یا اعتبار گواهی‌ها به پایان رسیده است.',
        'همهٔ افراد مشمول گواهی معتبر دارند و تازه‌واردان تا سی روز آن را می‌گذرانند.',
      ],
      levelsEn: [
        'Nobody has completed it.',
        'Some of the people have, or certificates have run out.',
        'All concerned hold valid certificates, and newcomers complete it within thirty days.',
      ],
    },
    {
      id: 'security-conduct',
      text: 'شریک چگونه از پرداخت ناروا، تعارض منافع و نقض رقابت پیشگیری می‌کند؟',
      textEn:
        'How does the partner prevent improper payments, conflicts of interest and breaches of competition law?',
      why: 'یک هدیهٔ نابجا در مناقصهٔ دولتی می‌تواند هر دو شرکت را از بازار بیرون کند.',
      whyEn: 'One improper gift in a public tender can shut both companies out of the market.',
      evidence: 'آیین رفتار؛ دفتر هدیه و پذیرایی؛ راه گزارش محرمانه.',
      evidenceEn: 'The code of conduct; the register of gifts and hospitality; a confidential way to report.',
      levels: [
        'قاعده‌ای نوشته نشده و هدیه و پذیرایی ثبت نمی‌شود.',
        'آیین رفتار امضا می‌شود، ولی دفتر هدیه یا راه گزارش محرمانه‌ای نیست.',
        'آیین رفتار اجرا می‌شود، هدیه‌ها با سقف ثبت‌اند، راه گزارش محرمانه هست و تخلف پیامد دارد.',
      ],
      levelsEn: [
        'No rules are written, and gifts and hospitality are not recorded.',
        'A code is signed, without a gift register or a confidential channel.',
        'The code is applied, gifts are recorded under a ceiling, a confidential channel exists, and breaches have consequences.',
      ],
    },
    {
      id: 'security-subcontractors',
      text: 'تعهدهای امنیتی به پیمانکاران فرعی چگونه منتقل و پیگیری می‌شود؟',
      textEn: 'How are security duties passed on to subcontractors and followed up?',
      why: 'زنجیره از سست‌ترین حلقه می‌گسلد و معمولاً کسی نمی‌داند آن حلقه کدام است.',
      whyEn: 'A chain breaks at its weakest link, and usually nobody knows which link that is.',
      evidence: 'فهرست پیمانکاران فرعی با دسترسی هر کدام؛ بند امنیت در قرارداد آنان؛ موافقت مکتوب ما.',
      evidenceEn:
        'Subcontractors with their access; the security clause in their contracts; our written consent.',
      help: 'اگر شریک در کار مرتبط با ما هیچ پیمانکار فرعی ندارد، «موضوعیت ندارد» را برگزینید.',
      helpEn: 'Choose “does not apply” where the partner uses no subcontractor for work that concerns us.',
      notApplicable: true,
      levels: [
        'کار بی‌اطلاع ما به دیگران سپرده می‌شود و تعهدی از آنان گرفته نمی‌شود.',
        'پیمانکاران معرفی شده و تعهد محرمانگی داده‌اند، اما امنیتشان سنجیده نشده است.',
        'هر پیمانکار با موافقت ما، با همان تعهدها و پس از ارزیابی کار می‌کند و سالانه بازبینی می‌شود.',
      ],
      levelsEn: [
        'Work is passed on without our knowledge, and nothing is signed.',
        'Subcontractors were named and signed for confidentiality; their security was never assessed.',
        'Each works with our consent, under the same duties and after an assessment, and is reviewed yearly.',
      ],
    },
    {
      id: 'security-exit',
      text: 'پایان همکاری، از پس‌دادن داده تا بستن دسترسی‌ها و برداشتن نشان ما، چگونه اجرا می‌شود؟',
      textEn:
        'How is the end of a partnership carried out, from returning data to closing access and withdrawing our brand?',
      why: 'پایان بی‌برنامه همان جایی است که دادهٔ مشتری و حساب‌های فراموش‌شده بر جا می‌ماند.',
      whyEn: 'An ending without a plan is where customer data and forgotten accounts stay behind.',
      evidence: 'بند پایان قرارداد؛ برگهٔ تحویل و پاک‌سازی؛ گواهی امحای داده.',
      evidenceEn: 'The termination clause; the hand-over sheet; a certificate of destruction.',
      levels: [
        'قرارداد دراین‌باره ساکت است و شریک روشی ندارد.',
        'قرارداد پس‌دادن داده را می‌خواهد، ولی فهرست، مهلت یا گواهی آن معلوم نیست.',
        'فهرست تحویل، مهلت و گواهی امحا در قرارداد آمده است و شریک آن را بر یک نمونه نشان می‌دهد.',
      ],
      levelsEn: [
        'The contract is silent on it, and the partner has no procedure.',
        'The contract asks for return, but list, deadline and proof are not settled.',
        'Hand-over list, deadline and certificate are in the contract, and the partner can show them on an example.',
      ],
    },
  ),
];
