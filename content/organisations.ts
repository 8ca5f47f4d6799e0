/** Who stands behind the contacts, and who decides. Only what is publicly known and durable. */
import type { OrganisationSource } from './sources.ts';

/** Organisations; a parent stands before its parts. */
export const organisations: OrganisationSource[] = [
  {
    slug: 'fiz-leipzig',
    name: 'Fachinformationszentrum Zuwanderung Leipzig',
    shortName: 'FIZ Leipzig',
    role: 'network',
    description: {
      de: 'Gemeinsame Anlaufstelle von Agentur für Arbeit Leipzig, Jobcenter Leipzig und IQ Netzwerk Sachsen für Zuwanderung und Arbeitsmarkt.',
      en: 'Joint front desk of the Leipzig employment agency, Jobcenter Leipzig and the IQ network Saxony for immigration and the labour market.',
      ar: 'مكتب استقبال مشترك لوكالة العمل في لايبزيغ ومركز العمل (Jobcenter) وشبكة IQ في ساكسونيا لشؤون الهجرة وسوق العمل.',
    },
    website: 'https://www.exis.de/projektarbeit/iq-sachsen/',
  },
  {
    slug: 'agentur-fuer-arbeit-leipzig',
    name: 'Agentur für Arbeit Leipzig',
    shortName: 'Agentur für Arbeit',
    role: 'carrier',
    description: {
      de: 'Berät und vermittelt in Arbeit und Ausbildung und stimmt der Beschäftigung von Menschen aus Drittstaaten zu, wo das Gesetz es verlangt.',
      en: 'Advises people and finds jobs and training, and approves the employment of people from third countries where the law requires it.',
      ar: 'تقدم المشورة وتساعد في إيجاد العمل والتدريب، وتوافق على تشغيل الأشخاص من خارج الاتحاد الأوروبي عندما يشترط القانون ذلك.',
    },
    website: 'https://www.arbeitsagentur.de/vor-ort/leipzig/startseite',
  },
  {
    slug: 'jobcenter-leipzig',
    name: 'Jobcenter Leipzig',
    shortName: 'Jobcenter Leipzig',
    role: 'carrier',
    description: {
      de: 'Sichert den Lebensunterhalt nach dem Sozialgesetzbuch II und unterstützt auf dem Weg in Arbeit.',
      en: 'Secures people’s livelihood under Social Code Book II and supports them on the way into work.',
      ar: 'يؤمّن سبل المعيشة وفق الكتاب الثاني من قانون الضمان الاجتماعي ويدعم الطريق إلى العمل.',
    },
    website: 'https://www.jobcenter-leipzig.de/',
  },
  {
    slug: 'iq-netzwerk-sachsen',
    name: 'IQ Netzwerk Sachsen',
    shortName: 'IQ Netzwerk Sachsen',
    role: 'carrier',
    description: {
      de: 'Landesnetzwerk im Förderprogramm „Integration durch Qualifizierung“, koordiniert von EXIS Europa e. V. Berät zur Anerkennung und Qualifizierung.',
      en: 'Regional network of the federal programme “Integration through Qualification”, coordinated by EXIS Europa e. V. Advises on recognition and qualification.',
      ar: 'شبكة ولاية ساكسونيا ضمن برنامج «الاندماج من خلال التأهيل»، تنسقها جمعية EXIS Europa. تقدم المشورة حول الاعتراف بالمؤهلات والتأهيل.',
    },
    website: 'https://www.exis.de/projektarbeit/iq-sachsen/',
  },
  {
    slug: 'stadt-leipzig',
    name: 'Stadt Leipzig',
    shortName: 'Stadt Leipzig',
    role: 'authority',
    description: {
      de: 'Die Stadtverwaltung mit Bürgerbüros, Ausländerbehörde und Willkommenszentrum.',
      en: 'The city administration with its citizens’ offices, immigration office and Welcome Centre.',
      ar: 'إدارة المدينة وتشمل مكاتب المواطنين ودائرة الأجانب ومركز الترحيب.',
    },
    website: 'https://www.leipzig.de/',
  },
  {
    slug: 'auslaenderbehoerde-leipzig',
    name: 'Ausländerbehörde der Stadt Leipzig',
    shortName: 'Ausländerbehörde Leipzig',
    role: 'authority',
    parent: 'stadt-leipzig',
    description: {
      de: 'Entscheidet über Aufenthaltstitel, Beschäftigungserlaubnisse und Vorabzustimmungen für die Stadt Leipzig.',
      en: 'Decides on residence titles, work permissions and advance approvals for the city of Leipzig.',
      ar: 'تقرر بشأن تصاريح الإقامة وتصاريح العمل والموافقات المسبقة في مدينة لايبزيغ.',
    },
    website: 'https://www.leipzig.de/auslaenderbehoerde',
  },
  {
    slug: 'bamf',
    name: 'Bundesamt für Migration und Flüchtlinge',
    shortName: 'BAMF',
    role: 'authority',
    description: {
      de: 'Verantwortet Integrationskurse und Berufssprachkurse und entscheidet über Asylanträge.',
      en: 'Responsible for integration courses and job-related German courses; decides on asylum applications.',
      ar: 'مسؤول عن دورات الاندماج ودورات اللغة المهنية ويبتّ في طلبات اللجوء.',
    },
    website: 'https://www.bamf.de/',
  },
  {
    slug: 'auswaertiges-amt',
    name: 'Auswärtiges Amt mit den deutschen Auslandsvertretungen',
    shortName: 'Auswärtiges Amt',
    role: 'authority',
    description: {
      de: 'Botschaften und Konsulate erteilen das Visum für die Einreise nach Deutschland.',
      en: 'Embassies and consulates issue the visa for entering Germany.',
      ar: 'تصدر السفارات والقنصليات الألمانية التأشيرة لدخول ألمانيا.',
    },
    website: 'https://www.auswaertiges-amt.de/',
  },
  {
    slug: 'ihk-leipzig',
    name: 'Industrie- und Handelskammer zu Leipzig',
    shortName: 'IHK zu Leipzig',
    role: 'network',
    description: {
      de: 'Berät zu Berufen in Industrie, Handel, Gastronomie und Dienstleistung und verweist an die Anerkennungsstelle IHK FOSA.',
      en: 'Advises on occupations in industry, trade, catering and services and refers people to the recognition body IHK FOSA.',
      ar: 'تقدم المشورة حول مهن الصناعة والتجارة والضيافة والخدمات وتحيل إلى هيئة الاعتراف IHK FOSA.',
    },
    website: 'https://www.leipzig.ihk.de/',
  },
  {
    slug: 'handwerkskammer-leipzig',
    name: 'Handwerkskammer zu Leipzig',
    shortName: 'Handwerkskammer Leipzig',
    role: 'network',
    description: {
      de: 'Zuständig für Handwerksberufe im Bezirk Leipzig; nimmt dort Anträge auf Gleichwertigkeitsfeststellung an.',
      en: 'Responsible for skilled trades in the Leipzig district; accepts applications for an equivalence assessment there.',
      ar: 'مسؤولة عن المهن الحرفية في منطقة لايبزيغ وتستقبل طلبات تقييم المعادلة لهذه المهن.',
    },
    website: 'https://www.hwk-leipzig.de/',
  },
  {
    slug: 'faire-integration',
    name: 'Faire Integration',
    shortName: 'Faire Integration',
    role: 'advice',
    description: {
      de: 'Bundesweite kostenlose Beratung zu Arbeits- und Sozialrecht für Menschen von außerhalb der EU.',
      en: 'Free nationwide advice on labour and social law for people from outside the EU.',
      ar: 'استشارة مجانية في جميع أنحاء ألمانيا حول قانون العمل والقانون الاجتماعي للأشخاص من خارج الاتحاد الأوروبي.',
    },
    website: 'https://www.faire-integration.de/',
  },
];
