import './elements/course-card/define.ts';
import './elements/provider-map/define.ts';
import './elements/skills-list/define.ts';
