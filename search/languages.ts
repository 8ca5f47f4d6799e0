/**
 * What the search knows about languages: words that carry no topic, endings and beginnings that may go,
 * whether words are written together. Only the building side reads this file; an index carries the
 * rules of its own language, so the reading side needs no new script for a new language.
 *
 * All words and endings stand in folded form (see `foldText`).
 */

/** The rules of one language. */
export interface LanguageRules {
  /** Words that are neither indexed nor looked up, separated by spaces. */
  stop: string;
  /** Words that say that somebody asks, not what for; indexed, but weak in a query. */
  weak: string;
  /** Beginnings that are cut off, longest first, separated by spaces. */
  prefixes: string;
  /** Endings per round, longest first; at most one goes per round, as long as `stemMin` letters stay. */
  suffixes: string[];
  /** Letters that stay at least. */
  stemMin: number;
  /** Whether nouns are written together, so that words are taken apart. */
  compounds: boolean;
  /** Letters that may join two nouns, separated by spaces. */
  links: string;
}

const NEUTRAL: LanguageRules = {
  stop: '',
  weak: '',
  prefixes: '',
  suffixes: [],
  stemMin: 4,
  compounds: false,
  links: '',
};

const GERMAN: LanguageRules = {
  stop: `ab aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus ausser
    bei beim bereits bin bis bist bzw da dabei dadurch dafur dagegen daher damit danach daran darauf daraus
    darf darfst darin daruber darum darunter das dass davon davor dazu dein deine deinem deinen deiner dem den
    denen denn der deren derer des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort
    du durch durfen durfte ein eine einem einen einer eines einige einigen einiger er es etc etwa etwas euch
    euer eure eurem euren eurer fur gegen geworden gibt habe haben hast hat hatte hatten hattest hier hin hinter ich
    ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in ins ist ja je jede jedem jeden jeder jedes jedoch
    jemand jener jetzt kann kannst kein keine keinem keinen keiner konnen konnt konnte konnten lassen man
    manche manchen mal mehr mein meine meinem meinen meiner meist mich mir mit mochte mochten mochtest muss mussen musst
    musste mussten nach nachdem neben nicht nichts noch nun nur ob oder ohne schon sehr sei seid sein seine
    seinem seinen seiner seit selbst sich sie sind so sobald sofern sogar solche solchen soll sollen sollte
    sollten sollst somit sondern sowie sowohl statt trotz uber um und uns unser unsere unserem unseren unserer unter viel
    viele vielen vom von vor wahrend war waren warum was wegen weil weitere weiteren weiterer welche welchem
    welchen welcher welches wem wen wenn wer werde werden wessen weshalb wie wieder wieso wieviel wird wirst wo wobei wodurch wofur wogegen
    woher wohin womit woran worauf woraus woruber worum wovon wozu wurde wurden z zu zum zur zwischen
    b bzgl ca d h usw vgl s`,
  weak: `beachten bedeutet bekommen bekommt benotigt benotige benotigen brauche brauchen braucht erhalte erhalten erhalt fallen finde
    finden findet frage fragen funktioniert geben gehen geht gemeint gilt gelten genau genannt gelangt heisst hilft kommt lautet liegt mach mache machen macht
    meisten moglich moglichkeit moglichkeiten notwendig erforderlich passiert sagen tue tun unterschied verschiedene verstehen versteht
    wann wichtig weiss wissen wollen will stellen steht sieht sehen bieten bietet angeboten bestimmte bestimmten bestimmter
    deutschland zweck art arten beispiel gehort gehoren beinhaltet dient bezeichnet umfasst`,
  prefixes: '',
  suffixes: [
    'erinnen erin',
    'heiten keiten ungen schaften heits keits ungs schafts heit keit ung schaft lichen licher liches liche lich ischen ischer isches ische isch ig',
    'ern em er en es e s n st t',
    'ern em er en es e s n t',
  ],
  stemMin: 4,
  compounds: true,
  links: 's es n en er e',
};

const ENGLISH: LanguageRules = {
  prefixes: '',
  stop: `a about after all also although am an and any are as at be because been before being but by can could
    did do does doing don down during each either else etc for from had has have having he her here hers him his how i if in
    into is it its itself just like may me might mine more most much must my neither no nor not of off on once
    one only or other others our ours out over own per please s same shall she should since so some such t than that the
    their theirs them then there these they this those through to too under until up upon us very was we were what
    when where whether which while who whom whose why will with within without would yes yet you your yours`,
  weak: `available get gets getting happen happens find need needs needed want wants know make makes mean means means offer offers offered take
    possible way ways different kind kinds type types necessary required germany help provide provides provided someone person people does called important special specific many often long part receive usually purpose intended advantage say use place`,
  suffixes: ['ies s', 'ing ed er', 'e y i'],
  stemMin: 3,
  compounds: false,
  links: '',
};

const FRENCH: LanguageRules = {
  prefixes: '',
  stop: `a afin ai ainsi alors apres as au aucun aucune aussi autre autres aux avant avec avez avoir avons c car ce ceci cela
    celle celles celui ces cet cette ceux chaque chez ci combien comme comment contre d dans de depuis des deux dois doit doivent donc
    dont du elle elles en encore entre es est et etait etaient ete etes etre eu eux faire fait faut il ils j je jusqu jusque l la le les
    leur leurs lors lorsque lui m ma mais me meme memes mes moi moins mon n ne ni non nos notre nous on ont ou par parce pas
    pendant peu peut peuvent peux plus plusieurs pour pourquoi pouvez pouvoir qu quand que quel quelle quelles quels qui quoi s sa sans se
    sera ses si sinon soi soient sois soit sommes son sont sous suis sur t ta tandis te tel telle tes toi ton tous tout toute toutes tres tu
    un une vers vos votre vous y etant ainsi lequel laquelle lesquels lesquelles quil quelqu`,
  weak: `besoin trouver trouve obtenir obtient puis dire signifie sert possible necessaire allemagne propose proposent proposes offre offrent offerts existe type types sorte passe important differents differentes personnes personne moyen bénéficier disponible disponibles prendre fournit fournir necessaires cas cadre but tant savoir recevoir donner concernant`,
  suffixes: [
    'issements issement issantes issants issante issant atrices atrice ateurs ateur ations ation ements ement ments ment euses euse eurs eur ances ance ences ence ites ite ives ive ifs if elles elle iques ique ables able ales aux al antes ante ants ant',
    'eraient erions erait iez ions aient ees ee es er ez e s ir re it',
    'e i',
  ],
  stemMin: 4,
  compounds: false,
  links: '',
};

const ARABIC: LanguageRules = {
  stop: `في من الي علي عن ان انا انت هو هي هم نحن ما ماذا لماذا متي اين كيف هل كم لم لن لا ثم او ام كل بعض غير هذا هذه ذلك تلك
    هولاء الذي التي الذين اللاتي اللواتي مع كان كانت يكون تكون كانوا قد لقد كما لكن بل حتي اذا لو منذ عند عندما بعد قبل بين تحت فوق حول
    خلال دون ضد ايضا اي ايه و ف ب ل ك مثل حيث لدي لديك لديهم له لها لهم بها به فيها فيه منها منه عليها عليه اليها اليه عنها عنه فقط
    يتم تم سوف ليس ليست هنا هناك نعم اما الا بان وان فان كي لكي مما ممن بما فيما التى والتي والذي وهو وهي ومن وفي وعلي ولا وما وهل ان انه انها وانه`,
  weak: `يمكن يمكنك يمكنني يجب يجوز الممكن المانيا شخص الاشخاص اشخاص يعني معني نوع انواع الانواع اريد احتاج تقدم يقدم توجد يوجد المتاحه ينبغي اجد العثور الحصول احصل يمكنه للحصول المتوفره متوفر يتوفر الموجوده موجود تقدمها يقدمها يقدمه تقديم يحدث يتعين معرفه عاده المتاح الغرض تحتاج نحتاج`,
  prefixes: 'وبال ولل وال بال كال فال ال لل و ل ب',
  suffixes: ['اتهم اتها تهم تها يات هما كما ات ون ين ان ها هم كم نا وا يه ه ي', 'ي ه ا'],
  stemMin: 3,
  compounds: false,
  links: '',
};

const UKRAINIAN: LanguageRules = {
  prefixes: '',
  stop: `а або але без би бо був була були було бути в вам вами вас ваш ваша ваше ваші ви від він вона вони воно все всі всіх
    вже для до де дуже є ж за з зі знов й його йому із і інші інше інших її ім іх іи з-за коли кого кому котрии куди лише між мене мені ми міи мною мож може
    можна можуть можу можете можемо моі моя на навіть над нам нами нас наш наша не неі нема немає ним ними них ні о об однак
    ось от по під після при про саме свіи своє своі своіх своім себе собі та так така такі такии також там твіи те тии тим тих то тобі того тоді той тому
    треба ту тут ти у хто хоча хіба це цеи ці цих цього цьому ця чи чии чим чого чому через що щоб щодо ще я яка яке яки який які
    яких якии якого якому якщо як якою якої якоі яку яким якими таке скільки маю має мають маєте потрібно слід`,
  weak: `знаити отримати німеччині німеччина означає необхідно існують існує людеи люди особа особи можливо доступні пропонує пропонують надає надають види тип типи робити зробити хочу варто важливо потрібні потрібен повинен повинна повинні станеться відбувається дає дають пропонуються пропонується доступна доступні доступнии доступно дізнатися отримання включає зазвичаи мета надається надаються`,
  suffixes: [
    'ування юванням уванням ювання остями остям остях ості істю ість ськоі ського ському ською ські ськии ська ське ським ськими ських ся',
    'ннями енням анням ення ання ення енні анні ками ами ями ові еві ого ому оі ою ею єю ими ім их іх ах ях ам ям ів іи ии еи ои ем ом є у ю а я о е и і ь',
    'нн н ь т',
  ],
  stemMin: 4,
  compounds: false,
  links: '',
};

const RULES: Readonly<Record<string, LanguageRules>> = {
  de: GERMAN,
  en: ENGLISH,
  fr: FRENCH,
  ar: ARABIC,
  uk: UKRAINIAN,
};

/** The rules for a BCP 47 tag; a language without own rules gets plain words, no stop words, no stems. */
export function rulesFor(language: string): LanguageRules {
  return RULES[language.toLowerCase().split('-')[0] ?? ''] ?? NEUTRAL;
}
