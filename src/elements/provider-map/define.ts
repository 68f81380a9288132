import { defineElement } from '../base/define-element.ts';
import { ProviderMap } from './provider-map.ts';

defineElement('provider-map', ProviderMap);

declare global {
  interface HTMLElementTagNameMap {
    'provider-map': ProviderMap;
  }
}
