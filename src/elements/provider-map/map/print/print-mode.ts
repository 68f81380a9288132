import type { ClusterIndex } from '../clusters/clusters.ts';
import { numbersOf } from '../markers/marker-buttons.ts';
import type { Shown } from '../markers/marker-layer.ts';

/** The map as it is printed: as wide as a page, with the numbers of the list. */
export class PrintMode {
  readonly #element: HTMLElement;
  readonly #onChange: () => void;
  #isOn = false;

  /** `onChange`: the map has another size now, and what is drawn before it returns is what is printed. */
  constructor(element: HTMLElement, onChange: () => void) {
    this.#element = element;
    this.#onChange = onChange;
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  /** Whether the map looks as it is printed. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** Leaves nothing behind. */
  destroy(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  readonly #begin = (): void => this.#turn(true);
  readonly #end = (): void => this.#turn(false);

  #turn(isOn: boolean): void {
    this.#isOn = isOn;
    this.#element.classList.toggle('printing', isOn);
    this.#onChange();
  }

  /** Says of each cluster which providers are in it. */
  number(markers: Iterable<Shown>, index: ClusterIndex): void {
    if (!this.#isOn) return;
    for (const { node, button } of markers) {
      if (!node.cluster || button.querySelector('.number')) continue;
      const numbers = document.createElement('span');
      numbers.className = 'number';
      numbers.textContent = numbersOf(index.pinsOf(node.cluster));
      button.append(numbers);
    }
  }
}
