import type { Region, RegionKind } from '#shared/domain/ecosystem/region.ts';

/** Persian name and English name. */
type Names = readonly [name: string, nameEn: string];

/** Cities by slug. */
type Cities = Readonly<Record<string, Names>>;

/** A province (emirate, governorate) with its cities, the capital first. */
type Province = readonly [...Names, cities: Cities];

type Provinces = Readonly<Record<string, Province>>;

/** A country; small countries hold their cities directly, without provinces between. */
type Country = readonly [...Names, provinces: Provinces, cities?: Cities];

const iran: Provinces = {
  'east-azerbaijan': [
    'استان آذربایجان شرقی',
    'East Azerbaijan Province',
    { tabriz: ['تبریز', 'Tabriz'], maragheh: ['مراغه', 'Maragheh'], marand: ['مرند', 'Marand'] },
  ],
  'west-azerbaijan': [
    'استان آذربایجان غربی',
    'West Azerbaijan Province',
    { urmia: ['ارومیه', 'Urmia'], khoy: ['خوی', 'Khoy'], mahabad: ['مهاباد', 'Mahabad'] },
  ],
  ardabil: ['استان اردبیل', 'Ardabil Province', { ardabil: ['اردبیل', 'Ardabil'] }],
  isfahan: [
    'استان اصفهان',
    'Isfahan Province',
    {
      isfahan: ['اصفهان', 'Isfahan'],
      kashan: ['کاشان', 'Kashan'],
      najafabad: ['نجف‌آباد', 'Najafabad'],
      mobarakeh: ['مبارکه', 'Mobarakeh'],
      'khomeyni-shahr': ['خمینی‌شهر', 'Khomeyni Shahr'],
    },
  ],
  alborz: ['استان البرز', 'Alborz Province', { karaj: ['کرج', 'Karaj'], hashtgerd: ['هشتگرد', 'Hashtgerd'] }],
  ilam: ['استان ایلام', 'Ilam Province', { ilam: ['ایلام', 'Ilam'] }],
  bushehr: [
    'استان بوشهر',
    'Bushehr Province',
    { bushehr: ['بوشهر', 'Bushehr'], asaluyeh: ['عسلویه', 'Asaluyeh'], kangan: ['بندر کنگان', 'Kangan'] },
  ],
  tehran: [
    'استان تهران',
    'Tehran Province',
    {
      tehran: ['تهران', 'Tehran'],
      eslamshahr: ['اسلام‌شهر', 'Eslamshahr'],
      shahriar: ['شهریار', 'Shahriar'],
      qods: ['شهر قدس', 'Qods'],
      varamin: ['ورامین', 'Varamin'],
    },
  ],
  'chaharmahal-bakhtiari': [
    'استان چهارمحال و بختیاری',
    'Chaharmahal and Bakhtiari Province',
    { shahrekord: ['شهرکرد', 'Shahrekord'] },
  ],
  'south-khorasan': ['استان خراسان جنوبی', 'South Khorasan Province', { birjand: ['بیرجند', 'Birjand'] }],
  'razavi-khorasan': [
    'استان خراسان رضوی',
    'Razavi Khorasan Province',
    {
      mashhad: ['مشهد', 'Mashhad'],
      neyshabur: ['نیشابور', 'Neyshabur'],
      sabzevar: ['سبزوار', 'Sabzevar'],
      'torbat-heydarieh': ['تربت حیدریه', 'Torbat-e Heydarieh'],
    },
  ],
  'north-khorasan': ['استان خراسان شمالی', 'North Khorasan Province', { bojnurd: ['بجنورد', 'Bojnurd'] }],
  khuzestan: [
    'استان خوزستان',
    'Khuzestan Province',
    {
      ahvaz: ['اهواز', 'Ahvaz'],
      abadan: ['آبادان', 'Abadan'],
      dezful: ['دزفول', 'Dezful'],
      khorramshahr: ['خرمشهر', 'Khorramshahr'],
      mahshahr: ['بندر ماهشهر', 'Bandar-e Mahshahr'],
    },
  ],
  zanjan: ['استان زنجان', 'Zanjan Province', { zanjan: ['زنجان', 'Zanjan'], abhar: ['ابهر', 'Abhar'] }],
  semnan: [
    'استان سمنان',
    'Semnan Province',
    { semnan: ['سمنان', 'Semnan'], shahroud: ['شاهرود', 'Shahroud'] },
  ],
  'sistan-baluchestan': [
    'استان سیستان و بلوچستان',
    'Sistan and Baluchestan Province',
    { zahedan: ['زاهدان', 'Zahedan'], chabahar: ['چابهار', 'Chabahar'], zabol: ['زابل', 'Zabol'] },
  ],
  fars: [
    'استان فارس',
    'Fars Province',
    { shiraz: ['شیراز', 'Shiraz'], marvdasht: ['مرودشت', 'Marvdasht'], jahrom: ['جهرم', 'Jahrom'] },
  ],
  qazvin: [
    'استان قزوین',
    'Qazvin Province',
    { qazvin: ['قزوین', 'Qazvin'], takestan: ['تاکستان', 'Takestan'] },
  ],
  qom: ['استان قم', 'Qom Province', { qom: ['قم', 'Qom'] }],
  kurdistan: [
    'استان کردستان',
    'Kurdistan Province',
    { sanandaj: ['سنندج', 'Sanandaj'], saqqez: ['سقز', 'Saqqez'] },
  ],
  kerman: [
    'استان کرمان',
    'Kerman Province',
    {
      kerman: ['کرمان', 'Kerman'],
      sirjan: ['سیرجان', 'Sirjan'],
      rafsanjan: ['رفسنجان', 'Rafsanjan'],
      bam: ['بم', 'Bam'],
    },
  ],
  kermanshah: ['استان کرمانشاه', 'Kermanshah Province', { kermanshah: ['کرمانشاه', 'Kermanshah'] }],
  'kohgiluyeh-boyerahmad': [
    'استان کهگیلویه و بویراحمد',
    'Kohgiluyeh and Boyer-Ahmad Province',
    { yasuj: ['یاسوج', 'Yasuj'], dogonbadan: ['دوگنبدان', 'Dogonbadan'] },
  ],
  golestan: [
    'استان گلستان',
    'Golestan Province',
    { gorgan: ['گرگان', 'Gorgan'], 'gonbad-kavus': ['گنبد کاووس', 'Gonbad-e Kavus'] },
  ],
  gilan: [
    'استان گیلان',
    'Gilan Province',
    { rasht: ['رشت', 'Rasht'], anzali: ['بندر انزلی', 'Bandar-e Anzali'], lahijan: ['لاهیجان', 'Lahijan'] },
  ],
  lorestan: [
    'استان لرستان',
    'Lorestan Province',
    { khorramabad: ['خرم‌آباد', 'Khorramabad'], borujerd: ['بروجرد', 'Borujerd'] },
  ],
  mazandaran: [
    'استان مازندران',
    'Mazandaran Province',
    {
      sari: ['ساری', 'Sari'],
      babol: ['بابل', 'Babol'],
      amol: ['آمل', 'Amol'],
      qaemshahr: ['قائم‌شهر', 'Qaemshahr'],
    },
  ],
  markazi: ['استان مرکزی', 'Markazi Province', { arak: ['اراک', 'Arak'], saveh: ['ساوه', 'Saveh'] }],
  hormozgan: [
    'استان هرمزگان',
    'Hormozgan Province',
    { 'bandar-abbas': ['بندرعباس', 'Bandar Abbas'], qeshm: ['قشم', 'Qeshm'], kish: ['کیش', 'Kish'] },
  ],
  hamadan: [
    'استان همدان',
    'Hamadan Province',
    { hamadan: ['همدان', 'Hamadan'], malayer: ['ملایر', 'Malayer'] },
  ],
  yazd: [
    'استان یزد',
    'Yazd Province',
    { yazd: ['یزد', 'Yazd'], meybod: ['میبد', 'Meybod'], ardakan: ['اردکان', 'Ardakan'] },
  ],
};

const emirates: Provinces = {
  'abu-dhabi': [
    'امارت ابوظبی',
    'Emirate of Abu Dhabi',
    { 'abu-dhabi': ['ابوظبی', 'Abu Dhabi'], 'al-ain': ['العین', 'Al Ain'], ruwais: ['رویس', 'Ruwais'] },
  ],
  dubai: ['امارت دبی', 'Emirate of Dubai', { dubai: ['دبی', 'Dubai'] }],
  sharjah: ['امارت شارجه', 'Emirate of Sharjah', { sharjah: ['شارجه', 'Sharjah'] }],
  ajman: ['امارت عجمان', 'Emirate of Ajman', { ajman: ['عجمان', 'Ajman'] }],
  'umm-al-quwain': [
    'امارت ام‌القوین',
    'Emirate of Umm Al Quwain',
    { 'umm-al-quwain': ['ام‌القوین', 'Umm Al Quwain'] },
  ],
  'ras-al-khaimah': [
    'امارت رأس‌الخیمه',
    'Emirate of Ras Al Khaimah',
    { 'ras-al-khaimah': ['رأس‌الخیمه', 'Ras Al Khaimah'] },
  ],
  fujairah: ['امارت فجیره', 'Emirate of Fujairah', { fujairah: ['فجیره', 'Fujairah'] }],
};

const saudiArabia: Provinces = {
  riyadh: ['استان ریاض', 'Riyadh Province', { riyadh: ['ریاض', 'Riyadh'], kharj: ['الخرج', 'Al Kharj'] }],
  mecca: [
    'استان مکه',
    'Mecca Province',
    { mecca: ['مکه', 'Mecca'], jeddah: ['جده', 'Jeddah'], taif: ['طائف', 'Taif'] },
  ],
  medina: ['استان مدینه', 'Medina Province', { medina: ['مدینه', 'Medina'], yanbu: ['ینبع', 'Yanbu'] }],
  eastern: [
    'استان شرقی',
    'Eastern Province',
    {
      dammam: ['دمام', 'Dammam'],
      dhahran: ['ظهران', 'Dhahran'],
      khobar: ['الخبر', 'Khobar'],
      jubail: ['جبیل', 'Jubail'],
      hofuf: ['هفوف', 'Hofuf'],
    },
  ],
  qassim: ['استان قصیم', 'Qassim Province', { buraydah: ['بریده', 'Buraydah'] }],
  asir: [
    'استان عسیر',
    'Asir Province',
    { abha: ['ابها', 'Abha'], 'khamis-mushait': ['خمیس مشیط', 'Khamis Mushait'] },
  ],
  tabuk: ['استان تبوک', 'Tabuk Province', { tabuk: ['تبوک', 'Tabuk'] }],
  hail: ['استان حائل', 'Hail Province', { hail: ['حائل', 'Hail'] }],
  'northern-borders': ['استان مرزهای شمالی', 'Northern Borders Province', { arar: ['عرعر', 'Arar'] }],
  jazan: ['استان جازان', 'Jazan Province', { jazan: ['جازان', 'Jazan'] }],
  najran: ['استان نجران', 'Najran Province', { najran: ['نجران', 'Najran'] }],
  bahah: ['استان باحه', 'Al Bahah Province', { bahah: ['باحه', 'Al Bahah'] }],
  jawf: ['استان جوف', 'Al Jawf Province', { sakaka: ['سکاکا', 'Sakaka'] }],
};

const oman: Provinces = {
  muscat: ['استان مسقط', 'Muscat Governorate', { muscat: ['مسقط', 'Muscat'] }],
  dhofar: ['استان ظفار', 'Dhofar Governorate', { salalah: ['صلاله', 'Salalah'] }],
  musandam: ['استان مسندم', 'Musandam Governorate', { khasab: ['خصب', 'Khasab'] }],
  buraimi: ['استان بریمی', 'Al Buraimi Governorate', { buraimi: ['بریمی', 'Al Buraimi'] }],
  dakhiliyah: ['استان داخلیه', 'Ad Dakhiliyah Governorate', { nizwa: ['نزوا', 'Nizwa'] }],
  'north-batinah': ['استان باطنهٔ شمالی', 'North Al Batinah Governorate', { sohar: ['صحار', 'Sohar'] }],
  'south-batinah': ['استان باطنهٔ جنوبی', 'South Al Batinah Governorate', { rustaq: ['رستاق', 'Rustaq'] }],
  'north-sharqiyah': ['استان شرقیهٔ شمالی', 'North Ash Sharqiyah Governorate', { ibra: ['ابرا', 'Ibra'] }],
  'south-sharqiyah': ['استان شرقیهٔ جنوبی', 'South Ash Sharqiyah Governorate', { sur: ['صور', 'Sur'] }],
  dhahirah: ['استان ظاهره', 'Ad Dhahirah Governorate', { ibri: ['عبری', 'Ibri'] }],
  wusta: ['استان وسطی', 'Al Wusta Governorate', { haima: ['هیما', 'Haima'], duqm: ['دقم', 'Duqm'] }],
};

const gulfCountries: Readonly<Record<string, Country>> = {
  ae: ['امارات متحدهٔ عربی', 'United Arab Emirates', emirates],
  sa: ['عربستان سعودی', 'Saudi Arabia', saudiArabia],
  qa: [
    'قطر',
    'Qatar',
    {},
    {
      doha: ['دوحه', 'Doha'],
      rayyan: ['ریان', 'Al Rayyan'],
      wakrah: ['وکره', 'Al Wakrah'],
      khor: ['الخور', 'Al Khor'],
      'ras-laffan': ['رأس‌لفان', 'Ras Laffan'],
      mesaieed: ['مسیعید', 'Mesaieed'],
    },
  ],
  kw: [
    'کویت',
    'Kuwait',
    {},
    {
      'kuwait-city': ['شهر کویت', 'Kuwait City'],
      ahmadi: ['احمدی', 'Al Ahmadi'],
      hawalli: ['حولی', 'Hawalli'],
      farwaniya: ['فروانیه', 'Farwaniya'],
      jahra: ['جهرا', 'Jahra'],
    },
  ],
  om: ['عمان', 'Oman', oman],
  bh: [
    'بحرین',
    'Bahrain',
    {},
    { manama: ['منامه', 'Manama'], muharraq: ['محرق', 'Muharraq'], riffa: ['رفاع', 'Riffa'] },
  ],
};

const kurdistanRegion: Province = [
  'اقلیم کردستان',
  'Kurdistan Region',
  { erbil: ['اربیل', 'Erbil'], sulaymaniyah: ['سلیمانیه', 'Sulaymaniyah'], duhok: ['دهوک', 'Duhok'] },
];

const otherCountries: Readonly<Record<string, Country>> = {
  iq: [
    'عراق',
    'Iraq',
    { kurdistan: kurdistanRegion },
    {
      baghdad: ['بغداد', 'Baghdad'],
      basra: ['بصره', 'Basra'],
      najaf: ['نجف', 'Najaf'],
      karbala: ['کربلا', 'Karbala'],
      mosul: ['موصل', 'Mosul'],
      kirkuk: ['کرکوک', 'Kirkuk'],
    },
  ],
  tr: ['ترکیه', 'Turkey', {}, { istanbul: ['استانبول', 'Istanbul'], ankara: ['آنکارا', 'Ankara'] }],
};

function row(id: string, parentId: string | null, kind: RegionKind, [name, nameEn]: Names): Region {
  return { id, parentId, kind, name, nameEn };
}

function citiesOf(parentId: string, cities: Cities): Region[] {
  return Object.entries(cities).map(([slug, names]) => row(`${parentId}-${slug}`, parentId, 'city', names));
}

function countryOf(id: string, parentId: string, [name, nameEn, provinces, cities = {}]: Country): Region[] {
  const inner = Object.entries(provinces).flatMap(([slug, [province, provinceEn, towns]]) => {
    const provinceId = `${id}-${slug}`;
    return [row(provinceId, id, 'province', [province, provinceEn]), ...citiesOf(provinceId, towns)];
  });
  return [row(id, parentId, 'country', [name, nameEn]), ...inner, ...citiesOf(id, cities)];
}

function countriesOf(parentId: string, countries: Readonly<Record<string, Country>>): Region[] {
  return Object.entries(countries).flatMap(([id, country]) => countryOf(id, parentId, country));
}

/**
 * The regions a new workspace starts with: the Middle East down to cities, every parent before its children.
 * A province is named with its kind («استان تهران») so that its capital of the same name stays searchable.
 */
export const regionRows: readonly Region[] = [
  row('middle-east', null, 'area', ['خاورمیانه', 'Middle East']),
  ...countryOf('ir', 'middle-east', ['ایران', 'Iran', iran]),
  row('gulf', 'middle-east', 'area', ['خلیج فارس', 'Gulf states']),
  ...countriesOf('gulf', gulfCountries),
  ...countriesOf('middle-east', otherCountries),
];
