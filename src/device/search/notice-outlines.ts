/** Outlines of all notices, in the order of the list: the search worker holds them, so that no page reads twenty thousand to show twenty. */
import type { ItemId } from '../../domain/id.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Notice } from '../../domain/notice.ts';
import { listOf, type ListQuestion, type NoticeList, orderOf, type Outline, outlineOf } from '../../domain/notice-list.ts';

export class NoticeOutlines {
  #of = new Map<ItemId, Outline>();
  /** Good for the hour: what comes first changes with the days. */
  #ordered: { hour: string; outlines: readonly Outline[] } | undefined;

  put(notice: Notice): void {
    this.#of.set(notice.id, outlineOf(notice));
    this.#ordered = undefined;
  }

  keepOnly(isThere: (id: ItemId) => boolean): void {
    for (const id of this.#of.keys()) if (!isThere(id)) this.#of.delete(id);
    this.#ordered = undefined;
  }

  toKeep(): Outline[] {
    return [...this.#of.values()];
  }

  restore(kept: readonly Outline[]): void {
    this.#of = new Map(kept.map((one) => [one.id, one]));
    this.#ordered = undefined;
  }

  list(question: ListQuestion): NoticeList {
    return listOf(this.#inOrder(question.now), question);
  }

  #inOrder(now: Instant): readonly Outline[] {
    const hour = now.slice(0, 13);
    if (this.#ordered?.hour !== hour) {
      const all = [...this.#of.values()].map((outline) => ({ outline, order: orderOf(outline, now) }));
      all.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
      this.#ordered = { hour, outlines: all.map(({ outline }) => outline) };
    }
    return this.#ordered.outlines;
  }
}
