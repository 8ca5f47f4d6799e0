import type { nothing, TemplateResult } from 'lit';
import { MORE_NOTICES } from '../locales/notices.ts';
import type { NoticesPart, View } from '../state.ts';
import { listNotices, renderNotices } from '../views/notices.ts';
import type { SessionCore } from './core.ts';

const REDRAWN_AFTER_MS = 60_000;

/** The notices that run now; drawn anew each minute for as long as the box is in the page. */
export class Notices implements NoticesPart {
  readonly #session: SessionCore;
  #waiting = false;

  constructor(session: SessionCore) {
    this.#session = session;
  }

  #keepUp(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    setTimeout(() => {
      this.#waiting = false;
      if (this.#session.host.isConnected) this.#session.update({});
    }, REDRAWN_AFTER_MS);
  }

  /** The notices that run now, below what others ask. */
  render(view: View): TemplateResult | typeof nothing {
    const { state, host } = this.#session;
    this.#keepUp();
    const notices = listNotices(state.start?.announcements ?? [], {
      now: Date.now(),
      audience: state.filters.audience,
      partner: host.embed,
    });
    return renderNotices(notices, MORE_NOTICES[state.locale?.language ?? ''] ?? '…', view);
  }
}
