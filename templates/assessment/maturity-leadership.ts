import { field } from './parts.ts';

/** Leadership, culture and innovation: whether the house wants partners, and learns with them. */
export const leadershipField = field(
  {
    id: 'leadership',
    name: 'رهبری، فرهنگ و نوآوری',
    nameEn: 'Leadership, culture and innovation',
    description:
      'آیا مدیران ارشد پشت کار شرکا ایستاده‌اند، فروش مستقیم آنان را هم‌تیمی می‌داند، رهبران مهارت لازم را دارند و شرکت از شرکا می‌آموزد و با آنان چیز تازه می‌سازد.',
    descriptionEn:
      'Whether executives stand behind partner work, direct sales see partners as team-mates, leaders have the skills, and the company learns from partners and builds new things with them.',
    weight: 2,
  },
  {
    id: 'leadership-sponsorship',
    text: 'مدیران ارشد چگونه پشتیبانی خود از اکوسیستم شرکا را نشان می‌دهند؟',
    textEn: 'How do executives show their support for the partner ecosystem?',
    why: 'سازمان به رفتار مدیرعامل در نخستین اختلاف نگاه می‌کند، نه به سخنرانی او.',
    whyEn:
      'The organization watches what the chief executive does in the first dispute and forgets the speech.',
    evidence: 'پیام رهبری و تاریخ تکرار آن؛ دستور جلسهٔ هیئت‌مدیره؛ دیدارهای مدیران با شرکا در سال گذشته.',
    evidenceEn:
      'The leadership message and when it was repeated; board agendas; executives’ meetings with partners last year.',
    levels: [
      'مدیران ارشد شرکا را نمی‌شناسند و هنگام فشار فروش، حق شریک نخستین چیزی است که قربانی می‌شود.',
      'مدیرعامل در همایش از شرکا تجلیل می‌کند، ولی بودجه و تصمیم‌های روزمره نشانی از آن ندارد.',
      'یکی از اعضای ارشد حامی رسمی است، پیام رهبری مکتوب به همه رسیده و گزارش شرکا هر فصل در هیئت‌مدیره مطرح می‌شود.',
      'پاداش مدیران ارشد به نتیجهٔ شرکا نیز بسته است و هر یک حامی چند شریک راهبردی است که سالی دو بار آنان را می‌بیند.',
      'اکوسیستم در هر تصمیم بزرگ (محصول، خرید شرکت، بازار تازه) طرف گفت‌وگوست و شرکا مدیران را متحد خود می‌دانند.',
    ],
    levelsEn: [
      'Executives do not know the partners, and under sales pressure a partner’s right is the first to be sacrificed.',
      'The chief executive praises partners at the conference, while budgets and daily decisions show no trace of it.',
      'A senior sponsor is named, the leadership message reached everyone in writing, and the board hears of partners quarterly.',
      'Executives’ bonuses depend on partner results too, and each sponsors a few strategic partners whom they meet twice a year.',
      'The ecosystem has a voice in every large decision, be it product, acquisition or new market, and partners call executives allies.',
    ],
  },
  {
    id: 'leadership-sales-culture',
    text: 'فروش مستقیم شرکا را چگونه می‌بیند و چه چیزی به همکاری پاداش می‌دهد؟',
    textEn: 'How do direct sales see partners, and what rewards working together?',
    why: 'تا وقتی فروشنده از معاملهٔ شریک زیان ببیند، هیچ سیاستی او را همراه نمی‌کند.',
    whyEn: 'As long as a seller loses by a partner’s deal, no policy will win that seller over.',
    evidence: 'طرح جبران فروش و قاعدهٔ پورسانت مشترک؛ سهم معاملات مشترک؛ گفت‌وگو با سه فروشنده.',
    evidenceEn:
      'The sales compensation plan and split-commission rule; the share of joint deals; talks with three sellers.',
    levels: [
      'فروشنده شریک را رقیب می‌داند و با دور زدن او زودتر به هدفش می‌رسد.',
      'به فروشنده توصیه می‌شود همکاری کند، اما معامله‌ای که با شریک بسته شود در هدف او شمرده نمی‌شود.',
      'پورسانت مشترک برقرار است، معاملهٔ شریک در هدف فروشنده حساب می‌شود و قاعدهٔ رفتار به همه آموخته شده است.',
      'همکاری در ارزیابی فروش سنجیده می‌شود، دور زدن شریک پیامد آشکار دارد و شریک به رفتار تیم فروش نمره می‌دهد.',
      'فروشندگان برتر به‌سبب همکاری با شرکا شناخته می‌شوند و بازگویی تجربه‌هایشان بخشی از آموزش تازه‌واردان است.',
    ],
    levelsEn: [
      'Sellers regard partners as rivals, and going around them is the faster way to the target.',
      'Sellers are encouraged to cooperate, but a deal closed with a partner does not count towards their quota.',
      'Split commission is in force, partner deals count towards quota, and everyone was taught the rules of conduct.',
      'Cooperation is part of sales appraisals, going around a partner has visible consequences, and partners rate the sales team.',
      'The best sellers are known for their work with partners, and their stories are part of every newcomer’s training.',
    ],
  },
  {
    id: 'leadership-skills',
    text: 'مهارت رهبران و مدیران کار شرکا چگونه سنجیده و پرورش داده می‌شود؟',
    textEn: 'How are the skills of those who lead and manage partner work assessed and developed?',
    why: 'فروشندهٔ ستاره خودبه‌خود مدیر شریک خوبی نمی‌شود؛ این کار نفوذ بدون اختیار رسمی می‌خواهد.',
    whyEn:
      'A star seller does not turn into a good partner manager unaided; the work calls for influence without authority.',
    evidence: 'ارزیابی شایستگی در پنج مهارت؛ برنامهٔ مربیگری افراد؛ مسیر شغلی نقش‌های شرکا.',
    evidenceEn:
      'Competency assessments in five skills; people’s coaching plans; the career path of partner roles.',
    levels: [
      'هر کس در فروش جایی نیافت به کار شرکا گمارده می‌شود و کار را در عمل یاد می‌گیرد.',
      'دوره‌های عمومی فروش یا مدیریت به افراد پیشنهاد می‌شود؛ نیاز ویژهٔ کار با شرکا شناخته نشده است.',
      'پنج مهارت رهبری اکوسیستم با سطح موردنیاز هر نقش تعریف شده است و هر سال ارزیابی و برنامهٔ رشد نوشته می‌شود.',
      'هر مدیر مربی، هدف و نشست منظم دارد؛ پیشرفت با شاهد سنجیده می‌شود و نظر شرکا یکی از ورودی‌هاست.',
      'مسیر شغلی شرکا جذاب است، از آن به مدیریت ارشد می‌رسند و مدیران باتجربه نسل بعد و حتی مدیران نزد شرکا را پرورش می‌دهند.',
    ],
    levelsEn: [
      'Whoever found no place in sales is given the partners, and learns the work in the field.',
      'General courses in sales or management are offered; what partner work needs in particular was never worked out.',
      'The five skills of an ecosystem leader are defined with the level each role needs, and assessed every year with a plan for growth.',
      'Each manager has a coach, goals and regular sessions; progress is judged on evidence, and partners’ views are one input.',
      'Partner careers attract talent and lead to the top; experienced managers bring up the next generation, partners’ own managers included.',
    ],
  },
  {
    id: 'leadership-feedback',
    text: 'صدای شرکا چگونه به محصول و بازاریابی می‌رسد و پاسخ می‌گیرد؟',
    textEn: 'How does the partners’ voice reach product and marketing, and how is it answered?',
    why: 'شرکا مشتری را هر روز می‌بینند؛ نظری که پاسخ نگیرد، بار بعد گفته نمی‌شود.',
    whyEn: 'Partners see the customer every day; an opinion that gets no answer is not offered twice.',
    evidence: 'دفتر بازخورد با صاحب و پاسخ؛ شاخص خالص ترویج شرکا؛ قابلیتی که از بازخورد شرکا ساخته شده است.',
    evidenceEn:
      'The feedback log with owners and answers; partner NPS; a feature that came from partner feedback.',
    levels: [
      'گلایهٔ شرکا در تماس تلفنی شنیده و با پایان همان گفت‌وگو فراموش می‌شود.',
      'سالی یک نظرسنجی فرستاده می‌شود که نتیجه‌اش به شرکا گفته نمی‌شود و اقدامی در پی ندارد.',
      'بازخوردها دسته‌بندی می‌شوند، هر موضوع در محصول یا بازاریابی صاحب دارد و شریک پاسخ مکتوب دریافت می‌کند.',
      'زمان پاسخ و سهم بازخوردهای اجراشده گزارش می‌شود و شورای شرکا سالی دست‌کم دو بار با مدیران محصول می‌نشیند.',
      'شرکا در کشف نیاز و آزمون محصول حضور دارند، نقشهٔ راه را زود می‌بینند و ردپای نظرشان را در نسخهٔ بعد می‌یابند.',
    ],
    levelsEn: [
      'Partners’ grievances are heard on the telephone and forgotten there.',
      'A yearly survey goes out; its results are not reported back to partners and nothing follows from it.',
      'Feedback is sorted into themes, each theme has an owner in product or marketing, and partners get a written answer.',
      'Response time and the share of feedback acted on are reported, and the partner council meets product managers at least twice a year.',
      'Partners take part in discovery and testing, see the roadmap early, and find the trace of their opinion in the next release.',
    ],
  },
  {
    id: 'leadership-innovation',
    text: 'راهکارهای مشترک و شیوه‌های تازه با شرکا چگونه پدید می‌آید و گسترش می‌یابد؟',
    textEn: 'How do joint solutions and new ways of working with partners arise and spread?',
    why: 'ترکیب توانمندی چند شریک ارزشی می‌سازد که هیچ‌کدام به‌تنهایی از پس آن برنمی‌آیند و رقیب نمی‌تواند زود از آن نسخه بردارد.',
    whyEn:
      'The combined capabilities of several partners make something that none could sell alone and that rivals cannot copy quickly.',
    evidence:
      'فهرست راهکارهای مشترک با درآمد؛ صف یکپارچه‌سازی‌ها؛ کتابخانهٔ تجربه‌های موفق و شرکایی که به کار گرفته‌اند.',
    evidenceEn:
      'Joint solutions with their revenue; the integration backlog; the practice library and who adopted what.',
    levels: [
      'نوآوری با شرکا دستور کار کسی نیست؛ پیشنهاد شریک به «بعداً» سپرده می‌شود.',
      'یک یا دو راهکار مشترک با پشتکار افراد ساخته شده است و با رفتن آنان نگهداری نمی‌شود.',
      'ایده‌های مشترک با معیار غربال می‌شود، هر راهکار صاحب و توجیه اقتصادی دارد و یکپارچه‌سازی‌ها اولویت‌بندی شده‌اند.',
      'درآمد راهکارهای مشترک هدف دارد؛ تجربه‌های موفق ثبت و نزد شرکای دیگر تکرار می‌شود و نتیجهٔ آن سنجیده می‌شود.',
      'چند شریک با هم راهکار می‌سازند و شرکت هماهنگ‌کننده و سرمایه‌گذار است؛ آزمایش‌های کوچک پیوسته ادامه دارد و از شکست آن‌ها نیز درس مکتوب می‌ماند.',
    ],
    levelsEn: [
      'Innovation with partners is on nobody’s agenda; a partner’s proposal is put off until later.',
      'One or two joint solutions exist thanks to the persistence of individuals, and lapse when they leave.',
      'Joint ideas are screened by criteria, each solution has an owner and a business case, and integrations are ranked.',
      'Revenue from joint solutions has a target; practices that work are recorded and repeated with other partners, and the results are measured.',
      'Several partners build together with the company as broker and investor; small experiments run all the time, and failures leave written lessons.',
    ],
  },
);
