import { defineElement } from '../../shared/define.ts';
import { SkillsList } from './skills-list.ts';

defineElement('skills-list', SkillsList);

declare global {
  interface HTMLElementTagNameMap {
    'skills-list': SkillsList;
  }
}
