import type { GuideMessages } from './translate.ts';

/** Texts of the way to a topic, in Ukrainian. */
export const messages = {
  guideStep: 'Дороговказ, запитання {n} із {total}',
  guideDone: 'Дороговказ, результат',
  guideToSearch: 'Назад до пошуку',
  areaQuestion: 'Про що йдеться?',
  'hint.eu': 'також зі Швейцарії, Норвегії, Ісландії та Ліхтенштейну',
  'hint.third': 'ще за кордоном або вже тут',
  'hint.humanitarian': 'процедура притулку, Duldung, захист, Україна',
  dontKnow: 'Не знаю',
  notChosen: 'без відповіді',
  changeAnswer: 'Змінити',
  next: 'Далі',
  skip: 'Пропустити запитання',
  seeNow: {
    one: 'Переглянути {n} тему зараз',
    few: 'Переглянути {n} теми зараз',
    many: 'Переглянути {n} тем зараз',
    other: 'Переглянути {n} теми зараз',
  },
  withThis: {
    one: 'За цим вибором: {n} тема',
    few: 'За цим вибором: {n} теми',
    many: 'За цим вибором: {n} тем',
    other: 'За цим вибором: {n} теми',
  },
  guideTopics: {
    one: 'Підходить {n} тема',
    few: 'Підходять {n} теми',
    many: 'Підходить {n} тем',
    other: 'Підходить {n} теми',
  },
  guideNone: 'Такої теми ще немає',
  allTopics: {
    one: 'Показати {n} тему',
    few: 'Показати всі {n} теми',
    many: 'Показати всі {n} тем',
    other: 'Показати всі {n} теми',
  },
  guideContacts: 'Ці установи знаються на цьому',
  startOver: 'Почати спочатку',
  guideNote: 'Дороговказ добирає теми. Він нічого не вирішує щодо Ваших прав і нічого не зберігає.',
} satisfies GuideMessages;
