import type { TableMessages } from './translate.ts';

/** Texts of the round table, in Ukrainian. */
export const messages = {
  tableIntro:
    'Коли рішення залежить від кількох установ, допомагає спільна розмова. Ви пишете один раз, і всі читають те саме.',
  tableWho: 'Хто має брати участь?',
  tableInvited: 'Установам без електронної адреси Ваш запит передасть: {office}.',
  tableWhat: 'Про що йдеться? Достатньо одного речення.',
  tableNoNames: 'Будь ласка, без імен і номерів справ.',
  tableMail: 'Це буде у Вашому листі',
  tableTo: 'Кому',
  tableSubject: 'Тема',
  tableText: 'Текст',
  tablePrepare: 'Підготувати лист',
  tablePrint: 'Надрукувати аркуш',
  tablePickOffice: 'Виберіть, будь ласка, принаймні одну установу.',
  tableWriteSentence: 'Напишіть, будь ласка, одне речення.',
  tableNothingStored:
    'Лист відкриється у Вашій поштовій програмі. Ця сторінка нічого не зберігає і не надсилає.',
} satisfies TableMessages;
