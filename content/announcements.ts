/** News a new installation shows for a while; each ends by itself. */
import type { AnnouncementSource } from './sources.ts';

/** Announcements, the newest first. */
export const announcements: AnnouncementSource[] = [
  {
    slug: 'integrationskurs-zulassung-2026',
    text: {
      de: 'Integrationskurs: Das BAMF hat freiwillige Zulassungen im Februar 2026 bis auf Weiteres ausgesetzt. Wer einen Anspruch oder eine Verpflichtung hat, ist nicht betroffen.',
      en: 'Integration course: in February 2026 the BAMF suspended voluntary admissions until further notice. People who are entitled or obliged to attend are not affected.',
      ar: 'دورة الاندماج: أوقف المكتب الاتحادي في فبراير 2026 القبول الطوعي حتى إشعار آخر. لا يشمل ذلك من لديه حق أو إلزام بالمشاركة.',
    },
    urgency: 'info',
    showFrom: '2026-11-22T06:00:00.000Z',
    showUntil: '2027-01-15T22:59:00.000Z',
    link: {
      href: 'https://www.bamf.de/DE/Themen/Integration/ZugewanderteTeilnehmende/Integrationskurse/integrationskurse-node.html',
      text: {
        de: 'Integrationskurse beim BAMF',
        en: 'Integration courses at the BAMF (in German)',
        ar: 'دورات الاندماج لدى المكتب الاتحادي (بالألمانية)',
      },
    },
    audiences: ['newcomer', 'actor'],
  },
];
