/** Which notices are about the kind of care this person gives, where they give it. */
import type { Notice } from '../../../domain/notice.ts';
import { isShown, relevanceOf } from '../../../domain/relevance.ts';
import type { Service } from '../../../domain/service.ts';

export const isForMe = (notice: Notice, services: readonly Service[]): boolean => isShown(relevanceOf(notice, services), 'mine');
