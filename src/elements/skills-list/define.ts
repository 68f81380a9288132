import { defineElement } from '../base/define-element.ts';
import { SkillsList } from './skills-list.ts';

defineElement('skills-list', SkillsList);

declare global {
  interface HTMLElementTagNameMap {
    'skills-list': SkillsList;
  }
}
