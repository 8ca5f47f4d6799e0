import type { TableMessages } from './translate.ts';

/** Texts of the round table, in Arabic. */
export const messages = {
  tableIntro: 'عندما يتعلق الأمر بعدة جهات يفيد حديث مشترك بينها. تكتب مرة واحدة ويقرأ الجميع النص نفسه.',
  tableWho: 'من ينبغي أن يشارك؟',
  tableInvited: 'يصل طلبك إلى الجهات التي ليس لها بريد إلكتروني عن طريق: {office}.',
  tableWhat: 'ما الموضوع؟ تكفي جملة واحدة.',
  tableNoNames: 'من فضلك دون أسماء ودون أرقام ملفات.',
  tableMail: 'هذا ما يرد في رسالتك',
  tableTo: 'إلى',
  tableSubject: 'الموضوع',
  tableText: 'النص',
  tablePrepare: 'تحضير الرسالة',
  tablePrint: 'طباعة كورقة',
  tablePickOffice: 'يُرجى اختيار جهة واحدة على الأقل.',
  tableWriteSentence: 'يُرجى كتابة جملة واحدة.',
  tableNothingStored: 'تُفتح الرسالة في برنامج البريد لديك. هذه الصفحة لا تحفظ ولا ترسل أي شيء.',
} satisfies TableMessages;
