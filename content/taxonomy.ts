/** The three short lists visitors choose from: subject areas, audiences, pathways. Order is meaning. */
import type { AudienceSlug, CategorySlug, PathwaySlug, TaxonomySource } from './sources.ts';

/** Subject areas, the most asked ones first. */
export const categories: TaxonomySource<CategorySlug>[] = [
  {
    slug: 'aufenthalt',
    name: 'Aufenthaltsstatus und Arbeitserlaubnis',
    label: {
      de: 'Aufenthalt und Arbeitserlaubnis',
      en: 'Residence and work permit',
      ar: 'الإقامة وتصريح العمل',
      uk: 'Проживання та дозвіл на роботу',
    },
    description: {
      de: 'Visum, Aufenthaltstitel, Duldung: Wer darf einreisen, bleiben und arbeiten?',
      en: 'Visa, residence titles, toleration: who may enter, stay and work?',
      ar: 'التأشيرة وتصاريح الإقامة والدولدونغ: من يحق له الدخول والبقاء والعمل؟',
      uk: 'Віза, дозвіл на проживання, Duldung: хто може в’їхати, залишитися і працювати?',
    },
  },
  {
    slug: 'sprache',
    name: 'Sprachförderung',
    label: { de: 'Sprache', en: 'Language', ar: 'اللغة', uk: 'Мова' },
    description: {
      de: 'Integrationskurs, Berufssprachkurs und Sprachnachweise.',
      en: 'Integration course, job-related German course and language certificates.',
      ar: 'دورة الاندماج ودورة اللغة المهنية وشهادات اللغة.',
      uk: 'Інтеграційний курс, курс німецької для роботи та мовні сертифікати.',
    },
  },
  {
    slug: 'anerkennung',
    name: 'Anerkennung',
    label: { de: 'Anerkennung', en: 'Recognition', ar: 'الاعتراف بالمؤهلات', uk: 'Визнання кваліфікації' },
    description: {
      de: 'Ausländische Berufs- und Studienabschlüsse anerkennen oder bewerten lassen.',
      en: 'Having foreign vocational and academic qualifications recognised or evaluated.',
      ar: 'الاعتراف بالشهادات المهنية والجامعية الأجنبية أو تقييمها.',
      uk: 'Як визнати або оцінити іноземні професійні та університетські дипломи.',
    },
  },
  {
    slug: 'qualifizierung',
    name: 'Qualifizierung und Ausbildung',
    label: {
      de: 'Qualifizierung und Ausbildung',
      en: 'Training and qualification',
      ar: 'التأهيل والتدريب المهني',
      uk: 'Навчання та кваліфікація',
    },
    description: {
      de: 'Weiterbildung, Ausbildung und Förderung für Beschäftigte und Betriebe.',
      en: 'Further training, apprenticeships and funding for employees and companies.',
      ar: 'التدريب المستمر والتدريب المهني ودعم العاملين والشركات.',
      uk: 'Підвищення кваліфікації, професійне навчання та підтримка для працівників і підприємств.',
    },
  },
  {
    slug: 'arbeit',
    name: 'Arbeit',
    label: { de: 'Arbeit', en: 'Work', ar: 'العمل', uk: 'Робота' },
    description: {
      de: 'Arbeit finden, Beschäftigte finden, Rechte und Pflichten im Arbeitsverhältnis.',
      en: 'Finding work, finding staff, rights and duties at work.',
      ar: 'البحث عن عمل أو عن موظفين، والحقوق والواجبات في علاقة العمل.',
      uk: 'Пошук роботи, пошук працівників, права та обов’язки на роботі.',
    },
  },
  {
    slug: 'ankommen',
    name: 'Ankommen',
    label: {
      de: 'Ankommen in Leipzig',
      en: 'Arriving in Leipzig',
      ar: 'الوصول إلى لايبزيغ',
      uk: 'Перші кроки в Лейпцигу',
    },
    description: {
      de: 'Anmeldung, Versicherung und Alltag in den ersten Wochen.',
      en: 'Registration, insurance and everyday life in the first weeks.',
      ar: 'تسجيل السكن والتأمين والحياة اليومية في الأسابيع الأولى.',
      uk: 'Реєстрація, страхування та повсякденне життя в перші тижні.',
    },
  },
  {
    slug: 'fiz',
    name: 'Beratung im FIZ',
    label: {
      de: 'Beratung im FIZ',
      en: 'Advice at the FIZ',
      ar: 'الاستشارة في مركز FIZ',
      uk: 'Консультація у FIZ',
    },
    description: {
      de: 'Wie Sie im Fachinformationszentrum Zuwanderung Rat bekommen.',
      en: 'How to get advice at the FIZ, the information centre for immigration.',
      ar: 'كيف تحصل على المشورة في مركز المعلومات المتخصص بالهجرة (FIZ).',
      uk: 'Як отримати консультацію в інформаційному центрі з питань міграції (FIZ).',
    },
  },
];

/** Who asks; the labels complete the sentence „Ich bin …“. */
export const audiences: TaxonomySource<AudienceSlug>[] = [
  {
    slug: 'employer',
    name: 'Arbeitgeber',
    label: { de: 'Arbeitgeber/in', en: 'an employer', ar: 'صاحب عمل', uk: 'роботодавець' },
    description: {
      de: 'Betriebe, die Menschen aus dem Ausland beschäftigen oder ausbilden wollen.',
      en: 'Companies that want to employ or train people from abroad.',
      ar: 'الشركات التي ترغب في تشغيل أشخاص من الخارج أو تدريبهم.',
      uk: 'Підприємства, які хочуть наймати або навчати людей з-за кордону.',
    },
  },
  {
    slug: 'newcomer',
    name: 'Zugewanderte',
    label: {
      de: 'neu in Deutschland',
      en: 'new in Germany',
      ar: 'جديد في ألمانيا',
      uk: 'нещодавно в Німеччині',
    },
    description: {
      de: 'Menschen, die nach Deutschland kommen oder gekommen sind und hier arbeiten wollen.',
      en: 'People who come or have come to Germany and want to work here.',
      ar: 'الأشخاص الذين يأتون أو جاؤوا إلى ألمانيا ويريدون العمل فيها.',
      uk: 'Люди, які приїжджають або приїхали до Німеччини й хочуть тут працювати.',
    },
  },
  {
    slug: 'actor',
    name: 'Regionale Akteure',
    label: { de: 'Berater/in', en: 'a counsellor', ar: 'مستشار', uk: 'консультую інших' },
    description: {
      de: 'Beratungsstellen, Kammern, Verwaltungen und Ehrenamtliche in der Region Leipzig.',
      en: 'Advice centres, chambers, public offices and volunteers in the Leipzig region.',
      ar: 'مراكز الاستشارة والغرف والإدارات والمتطوعون في منطقة لايبزيغ.',
      uk: 'Консультаційні центри, палати, установи та волонтери в регіоні Лейпцига.',
    },
  },
];

/** Which rules apply; the labels complete the sentence „Es geht um Menschen …“. */
export const pathways: TaxonomySource<PathwaySlug>[] = [
  {
    slug: 'eu',
    name: 'EU-Freizügigkeit',
    label: { de: 'aus der EU', en: 'from the EU', ar: 'من الاتحاد الأوروبي', uk: 'з ЄС' },
    description: {
      de: 'Staatsangehörige der EU, von Island, Liechtenstein, Norwegen und der Schweiz mit ihren Familien.',
      en: 'Citizens of the EU, Iceland, Liechtenstein, Norway and Switzerland and their families.',
      ar: 'مواطنو الاتحاد الأوروبي وآيسلندا وليختنشتاين والنرويج وسويسرا وعائلاتهم.',
      uk: 'Громадяни ЄС, Ісландії, Ліхтенштейну, Норвегії та Швейцарії з родинами.',
    },
    legalFrame: {
      de: 'Freizügigkeitsgesetz/EU',
      en: 'Freedom of Movement Act/EU (FreizügG/EU)',
      ar: 'قانون حرية التنقل في الاتحاد الأوروبي (FreizügG/EU)',
      uk: 'Закон про свободу пересування в ЄС (FreizügG/EU)',
    },
  },
  {
    slug: 'third',
    name: 'Fachkräfte aus Drittstaaten',
    label: {
      de: 'von außerhalb der EU',
      en: 'from outside the EU',
      ar: 'من خارج الاتحاد الأوروبي',
      uk: 'з країн поза ЄС',
    },
    description: {
      de: 'Menschen aus allen anderen Staaten, die zum Arbeiten, Lernen oder zur Familie kommen.',
      en: 'People from all other countries who come to work, to learn or to join their family.',
      ar: 'الأشخاص من جميع الدول الأخرى الذين يأتون للعمل أو للتعلم أو للالتحاق بعائلاتهم.',
      uk: 'Люди з усіх інших країн, які приїжджають працювати, навчатися або до родини.',
    },
    legalFrame: {
      de: 'Aufenthaltsgesetz und Beschäftigungsverordnung',
      en: 'Residence Act (AufenthG) and Employment Ordinance (BeschV)',
      ar: 'قانون الإقامة (AufenthG) ولائحة التشغيل (BeschV)',
      uk: 'Закон про перебування (AufenthG) і Положення про зайнятість (BeschV)',
    },
  },
  {
    slug: 'humanitarian',
    name: 'Humanitäre Gründe',
    label: {
      de: 'mit Fluchtgeschichte',
      en: 'who came as refugees',
      ar: 'جاؤوا كلاجئين',
      uk: 'які шукали захисту',
    },
    description: {
      de: 'Menschen im Asylverfahren, mit Schutzstatus oder mit Duldung.',
      en: 'People in the asylum procedure, with protection status or with a toleration (Duldung).',
      ar: 'الأشخاص في إجراءات اللجوء أو الحاصلون على حماية أو على دولدونغ.',
      uk: 'Люди в процедурі надання притулку, зі статусом захисту або з Duldung.',
    },
    legalFrame: {
      de: 'Asylgesetz und Aufenthaltsgesetz',
      en: 'Asylum Act (AsylG) and Residence Act (AufenthG)',
      ar: 'قانون اللجوء (AsylG) وقانون الإقامة (AufenthG)',
      uk: 'Закон про притулок (AsylG) і Закон про перебування (AufenthG)',
    },
  },
];
