import type { Position } from '../../../../domain/place.ts';
import { clusterSize } from '../clusters/clusters.ts';
import type { MapNode } from '../clusters/clusters.ts';
import { latLng } from '../leaflet/leaflet.ts';
import type { LeafletMap } from '../leaflet/leaflet.ts';
import type { Rect } from './label-placement.ts';

/** Pixels at the bottom that the scale and the credit need. */
const bottom = 26;

/** Half the width of the origin's mark in pixels, and of the numbers that a cluster has on paper. */
const mark = 12;
const numbers = 54;

/** What no name may be written over, in pixels of the map's layers; buttons cover so many pixels on the right. */
export function obstaclesOf(
  map: LeafletMap,
  nodes: readonly MapNode[],
  origin: Position | undefined,
  covered: number,
  isPrinted: boolean,
): Rect[] {
  const around = (position: Position, side: number, above: number, below: number): Rect => {
    const { x, y } = map.latLngToLayerPoint(latLng(position));
    return { left: x - side, top: y - above, right: x + side, bottom: y + below };
  };
  const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
  const { x: right, y: end } = map.getSize().add([left, top]);
  const obstacles: Rect[] = [
    { left: right - covered, top, right, bottom: end },
    { left, top: end - bottom, right, bottom: end },
  ];
  if (origin) obstacles.push(around(origin, mark, mark, mark));
  for (const { position, cluster } of nodes) {
    const radius = cluster ? clusterSize(cluster.count) / 2 : 14;
    obstacles.push(
      around(position, cluster && isPrinted ? numbers : radius, cluster ? radius : 36, cluster ? radius : 2),
    );
  }
  return obstacles;
}
