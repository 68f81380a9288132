import { clusterSize } from '../clusters/clusters.ts';
import type { MapNode } from '../clusters/clusters.ts';
import type { MapSite } from '../map.types.ts';
import { svg } from '../svg.ts';

/** A drop 28 wide and 36 high, its tip at the bottom. */
const drop = 'M14 35.2C8.6 27.3 1.4 21.4 1.4 13.8a12.6 12.6 0 0 1 25.2 0c0 7.6-7.2 13.5-12.6 21.4z';

/** How many providers' numbers a cluster has room for on paper. */
const mostNumbers = 6;

/** The button of a pin or a cluster; the caller names it. The number of a pin is for paper. */
export function markerButton(node: MapNode, count: (count: number) => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  if (node.cluster) {
    button.className = 'marker cluster';
    button.style.setProperty('--_size', `${clusterSize(node.cluster.count)}px`);
    button.append(text('count', count(node.cluster.count)));
  } else {
    button.className = 'marker pin';
    button.append(
      svg(
        'svg',
        { viewBox: '0 0 28 36', 'aria-hidden': 'true', focusable: 'false' },
        svg('path', { class: 'drop', d: drop }),
        svg('circle', { class: 'hole', cx: '14', cy: '13.8', r: '4.6' }),
      ),
    );
    if (node.pin.number !== undefined) button.append(text('number', String(node.pin.number)));
  }
  return button;
}

/** PrintMode has no names to hear, and nothing to press: it shows which providers of the numbered list a cluster holds. */
export function numbersOf(pins: readonly MapSite[]): string {
  const numbers = [...new Set(pins.flatMap(({ number }) => number ?? []))].sort((a, b) => a - b);
  const shown = numbers.slice(0, mostNumbers).join(' ');
  return numbers.length > mostNumbers ? `${shown} …` : shown;
}

function text(className: string, content: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = content;
  return element;
}
