import type { Argument } from '#shared/domain/strategy/argument.ts';

/** Benefits and drawbacks of S06 and the context of S05; nothing is judged yet. Mitigations are in Persian. */
export const argumentRows: readonly Argument[] = [
  {
    id: 'benefit-reach',
    side: 'benefit',
    name: 'دسترسی گسترده‌تر به بازار',
    nameEn: 'Wider market reach',
    description:
      'شرکا مشتریانی را می‌آورند که تیم فروش مستقیم به آن‌ها نمی‌رسد: شهرهای دور، صنایع تخصصی و سازمان‌هایی که از آشنا می‌خرند. این دسترسی بدون دفتر و استخدام تازه به دست می‌آید.',
    descriptionEn:
      'Partners bring customers whom direct sales do not reach: distant cities, specialised industries, organizations that buy from someone they know. The reach comes without new offices or hiring.',
    rating: null,
    evidence: '',
    mitigation: '',
    order: 1,
  },
  {
    id: 'benefit-speed',
    side: 'benefit',
    name: 'ورود سریع‌تر به بازار',
    nameEn: 'Faster entry into the market',
    description:
      'اعتبار، مجوز و رابطهٔ شریک از روز نخست در اختیار است و کارفرما لازم نیست آن را از نو بسازد. در بازاری که پنجرهٔ ورود کوتاه است، همین چند ماه تفاوت میان پیشرو و دنباله‌رو است.',
    descriptionEn:
      'The partner’s credit, licences and relations are there from the first day and need not be built again. Where the window is short, those months separate the leader from the follower.',
    rating: null,
    evidence: '',
    mitigation: '',
    order: 2,
  },
  {
    id: 'benefit-solution',
    side: 'benefit',
    name: 'راهکار کامل‌تر برای مشتری',
    nameEn: 'A more complete solution for the customer',
    description:
      'محصول کارفرما در کنار فناوری و خدمت شرکا، به نتیجه‌ای تبدیل می‌شود که مشتری برای آن پول می‌دهد. معامله بزرگ‌تر و ماندگارتر می‌شود و مقایسهٔ صرف قیمت از میان می‌رود.',
    descriptionEn:
      'Together with partners’ technology and services, the client’s product becomes the result that a customer pays for. Deals grow larger and last longer, and comparison by price alone falls away.',
    rating: null,
    evidence: '',
    mitigation: '',
    order: 3,
  },
  {
    id: 'benefit-cost',
    side: 'benefit',
    name: 'هزینهٔ فروش متغیر به‌جای ثابت',
    nameEn: 'Variable instead of fixed cost of sale',
    description:
      'بخش بزرگی از هزینهٔ کانال زمانی پرداخت می‌شود که فروش انجام شده است. رشد دیگر به استخدام پیاپی فروشنده وابسته نیست و افت بازار هزینهٔ ثابت کمتری بر جا می‌گذارد.',
    descriptionEn:
      'Much of the channel’s cost is paid once a sale has been made. Growth no longer hangs on hiring one seller after another, and a weak market leaves less fixed cost behind.',
    rating: null,
    evidence: '',
    mitigation: '',
    order: 4,
  },
  {
    id: 'benefit-innovation',
    side: 'benefit',
    name: 'نوآوری مشترک',
    nameEn: 'Joint innovation',
    description:
      'شرکا هر روز با نیازهای حل‌نشدهٔ مشتری روبه‌رو هستند و ترکیب تازه‌ای از توانمندی‌ها را پیشنهاد می‌دهند. شنیدن منظم آن‌ها نقشهٔ راه محصول را به بازار نزدیک می‌کند.',
    descriptionEn:
      'Partners meet customers’ unsolved needs every day and propose new combinations of capabilities. Listening to them regularly brings the product roadmap closer to the market.',
    rating: null,
    evidence: '',
    mitigation: '',
    order: 5,
  },
  {
    id: 'drawback-control',
    side: 'drawback',
    name: 'کنترل کمتر بر تجربهٔ مشتری',
    nameEn: 'Less control over the customer’s experience',
    description:
      'میان کارفرما و مشتری کسی دیگر ایستاده است که کیفیت اجرا، قول‌ها و پشتیبانی را تعیین می‌کند. خطای شریک به نام برند کارفرما نوشته می‌شود و اغلب دیر به گوش او می‌رسد.',
    descriptionEn:
      'Somebody else stands between client and customer and decides about delivery, promises and support. A partner’s mistake is booked on the client’s brand, and the client often hears of it late.',
    rating: null,
    evidence: '',
    mitigation:
      'گواهینامهٔ اجرا را شرط فروش کنید، پس از هر تحویل رضایت مشتری را مستقیم بسنجید، سطح خدمت را در قرارداد بیاورید و برای مشتریان کلیدی حق دسترسی مستقیم را نگه دارید.',
    order: 6,
  },
  {
    id: 'drawback-coordination',
    side: 'drawback',
    name: 'پیچیدگی هماهنگی',
    nameEn: 'Complexity of coordination',
    description:
      'هر شریک سامانه، سرعت و اولویت خود را دارد و شمار تعامل‌ها از شمار شرکا تندتر رشد می‌کند. بدون فرایند و سکوی مشترک، زمان مدیران صرف پیگیری می‌شود و شریک پاسخ متناقض می‌گیرد.',
    descriptionEn:
      'Each partner has systems, speed and priorities of its own, and contacts grow faster than the number of partners. Without shared processes and a platform, managers spend their time chasing and partners get contradictory answers.',
    rating: null,
    evidence: '',
    mitigation:
      'برای هر شریک یک مدیر کسب‌وکار پاسخ‌گو بگمارید، فرایندهای اصلی را با مهلت پاسخ بنویسید، شرکا را بخش‌بندی کنید و خدمت کم‌اولویت‌ها را به پرتال بسپارید.',
    order: 7,
  },
  {
    id: 'drawback-conflict',
    side: 'drawback',
    name: 'تعارض کانال',
    nameEn: 'Channel conflict',
    description:
      'دو شریک، یا شریک و فروش مستقیم، بر سر یک مشتری رقابت می‌کنند و قیمت و اعتماد را با هم پایین می‌آورند. شریکی که فرصت خود را از دست‌رفته ببیند، فرصت بعدی را پنهان می‌کند.',
    descriptionEn:
      'Two partners, or a partner and direct sales, compete for one customer and pull down price and trust together. A partner who has seen an opportunity taken away hides the next one.',
    rating: null,
    evidence: '',
    mitigation:
      'سیاست قلمرو را پیش از امضای قرارداد بنویسید، فرصت ثبت‌شده را برای مدت معین حفاظت کنید، پورسانت مشترک بپردازید و برای اختلاف‌ها داور و مهلت رأی تعیین کنید.',
    order: 8,
  },
  {
    id: 'drawback-setup',
    side: 'drawback',
    name: 'هزینهٔ راه‌اندازی پیش از درآمد',
    nameEn: 'Set-up cost before revenue',
    description:
      'تیم، سکو، آموزش و محتوا ماه‌ها پیش از نخستین درآمد هزینه می‌برند. اگر مدیران انتظار بازگشت فوری داشته باشند، برنامه درست پیش از به‌ثمررسیدن متوقف می‌شود.',
    descriptionEn:
      'Team, platform, training and content cost money months before the first revenue. If executives expect an immediate return, the program is stopped just before it bears fruit.',
    rating: null,
    evidence: '',
    mitigation:
      'با چند شریک برگزیده در یک منطقه آغاز کنید، سرمایه‌گذاری را به گام‌هایی با شرط ادامه تقسیم کنید و دورهٔ بازگشت سرمایه را پیش از آغاز به تأیید هیئت‌مدیره برسانید.',
    order: 9,
  },
  {
    id: 'drawback-dependence',
    side: 'drawback',
    name: 'وابستگی به چند شریک',
    nameEn: 'Dependence on a few partners',
    description:
      'درآمد کانال معمولاً در دست چند شریک بزرگ جمع می‌شود و توان چانه‌زنی آن‌ها بالا می‌رود. رفتن یا پیوستن یکی از آن‌ها به رقیب می‌تواند فروش یک سال را جابه‌جا کند.',
    descriptionEn:
      'Channel revenue tends to gather with a few large partners, whose bargaining power rises. One of them leaving, or joining a competitor, can shift a year’s sales.',
    rating: null,
    evidence: '',
    mitigation:
      'سهم بزرگ‌ترین شریک و شاخص تمرکز را هر فصل بپایید، در هر منطقهٔ مهم شریک دوم بسازید، مالکیت دادهٔ مشتری را در قرارداد روشن کنید و برای شریک‌های اول برنامهٔ نگهداشت داشته باشید.',
    order: 10,
  },
  {
    id: 'context-customer',
    side: 'context',
    name: 'مشتری‌محوری',
    nameEn: 'Customer-centricity',
    description:
      'مشتری سازمانی نتیجه می‌خرد، نه محصول؛ و انتظار دارد فناوری، اجرا و پشتیبانی از یک در برسند. هیچ شرکتی همهٔ این زنجیره را به‌تنهایی خوب انجام نمی‌دهد. پرسش مشتری از «چه می‌سازید» به «با چه کسانی می‌آیید» تغییر کرده است.',
    descriptionEn:
      'A business customer buys results rather than products, and expects technology, delivery and support through one door. No company does the whole chain well alone. The customer’s question has moved from “what do you make?” to “whom do you bring?”',
    rating: null,
    evidence: '',
    mitigation: '',
    order: 11,
  },
  {
    id: 'context-specialisation',
    side: 'context',
    name: 'پایان یکپارچگی عمودی',
    nameEn: 'The end of vertical integration',
    description:
      'تخصص‌ها چنان عمیق و گران شده‌اند که داشتن همهٔ آن‌ها زیر یک سقف صرفه ندارد. شرکت‌ها بر آنچه بهتر از دیگران انجام می‌دهند می‌مانند و بقیه را با قرارداد و همکاری به دست می‌آورند؛ مزیت از مالکیت به توان هماهنگ‌کردن رسیده است.',
    descriptionEn:
      'Specialist skills have become too deep and too costly to keep all of them under one roof. Companies stay with what they do better than others and obtain the rest by contract and cooperation; advantage has moved from owning to orchestrating.',
    rating: null,
    evidence: '',
    mitigation: '',
    order: 12,
  },
  {
    id: 'context-platforms',
    side: 'context',
    name: 'رشد سکوها',
    nameEn: 'The rise of platforms',
    description:
      'سکوهای دیجیتال هزینهٔ یافتن شریک، پیوند محصول‌ها و تقسیم درآمد را پایین آورده‌اند. محصولی که راه پیوند با دیگران ندارد، از سبد خرید مشتری بیرون می‌ماند؛ و بازارگاه‌ها به کانالی تازه برای فروش تبدیل شده‌اند.',
    descriptionEn:
      'Digital platforms have lowered the cost of finding partners, connecting products and sharing revenue. A product that cannot be connected stays out of the customer’s basket, and marketplaces have become a sales channel of their own.',
    rating: null,
    evidence: '',
    mitigation: '',
    order: 13,
  },
  {
    id: 'context-globalisation',
    side: 'context',
    name: 'جهانی‌شدن و بازارهای محلی',
    nameEn: 'Globalisation and local markets',
    description:
      'رقیب از هر جای جهان می‌آید، اما خرید همچنان محلی است: زبان، مقررات، پرداخت و اعتماد در هر بازار فرق می‌کند. شریک محلی کوتاه‌ترین راه میان محصول جهانی و مشتری محلی است.',
    descriptionEn:
      'Competitors come from anywhere, yet buying stays local: language, regulation, payment and trust differ in every market. A local partner is the shortest way between a global product and a local customer.',
    rating: null,
    evidence: '',
    mitigation: '',
    order: 14,
  },
];

/** The mitigations in English, by drawback. */
export const mitigationsEn: Readonly<Record<string, string>> = {
  'drawback-control':
    'Make delivery certificates a condition of selling, measure customer satisfaction directly after every delivery, write service levels into the agreement and keep a right of direct access to key customers.',
  'drawback-coordination':
    'Give every partner one accountable business manager, write the main processes with response times, segment partners and leave the service of the long tail to the portal.',
  'drawback-conflict':
    'Write the territory policy before agreements are signed, protect registered deals for a set time, pay split commission, and name an arbiter and a deadline for disputes.',
  'drawback-setup':
    'Start with a few chosen partners in one region, divide the investment into steps that each must earn the next, and have the board approve the payback period beforehand.',
  'drawback-dependence':
    'Watch the largest partner’s share and the concentration index each quarter, build a second partner in every important region, settle the ownership of customer data by contract and keep a retention plan for the first partners.',
};
