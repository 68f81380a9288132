import { defineElement } from '../base/define-element.ts';
import { CourseCard } from './course-card.ts';

defineElement('course-card', CourseCard);

declare global {
  interface HTMLElementTagNameMap {
    'course-card': CourseCard;
  }
}
