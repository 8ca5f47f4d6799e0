/** The page `/konfigurator/`: the configurator, with the addresses of the server it comes from. */
import { CONFIGURATOR_TAG, FizConfigurator } from './configurator.ts';

FizConfigurator.define();

const configurator = document.createElement(CONFIGURATOR_TAG);
if (configurator instanceof FizConfigurator) {
  configurator.addresses = {
    scriptUrl: new URL('/v1/fiz-infobox.js', location.href).href,
    snapshotUrl: new URL('/snapshot/v1/', location.href).href,
    embedUrl: new URL('/embed/', location.href).href,
  };
  configurator.startPartner = new URL(location.href).searchParams.get('embed') ?? '';
}
document.getElementById('configurator')?.replaceChildren(configurator);
