/**
 * Which token stands for which literal colour of PrimeFaces' saga theme. A value is one token, or one per use:
 * `text` (color, fill, stroke), `line` (borders), `ground` (backgrounds). A colour that is not here fails the build:
 * whoever moves to a new PrimeFaces decides what it means.
 */
const clear = { any: 'transparent' };

export const colours = {
  // ink
  '#495057': 'ink', '#212529': 'ink', '#252529': 'ink', '#343a40': 'primary-hover',
  '#6c757d': 'ink-soft', '#adb5bd': { text: 'ink-soft', line: 'line-strong', ground: 'sunken' },
  // surfaces and lines
  '#fff': { text: 'on-primary', line: 'surface', ground: 'surface' },
  '#f8f9fa': { text: 'on-primary', line: 'line', ground: 'sunken' },
  '#e9ecef': { text: 'on-primary', line: 'line', ground: 'sunken' },
  '#dee2e6': { text: 'ink-soft', line: 'line', ground: 'line' },
  '#ced4da': 'line-strong', '#fbfcfc': 'page', '#f8f8f8': 'sunken', '#efefef': 'sunken', '#ebebef': 'sunken', '#dadada': 'line-strong',
  'rgba(0,0,0,.08)': 'line', 'rgba(0,0,0,0)': clear, 'rgba(255,255,255,0)': clear, 'hsla(0,0%,100%,0)': clear,
  // primary and its two darker shades
  '#2196f3': 'primary', '#03a9f4': 'primary', '#0288d1': 'primary', '#01579b': 'primary', '#9c27b0': 'primary',
  'rgb(12.7384615385,136.9384615385,235.6615384615)': 'primary-hover', 'rgb(11.3230769231,121.7230769231,209.4769230769)': 'primary-hover',
  'rgb(1.8,122.4,188.1)': 'primary-hover', 'rgb(1.6,108.8,167.2)': 'primary-hover',
  'rgb(140.4,35.1,158.4)': 'primary-hover', 'rgb(124.8,31.2,140.8)': 'primary-hover',
  '#e3f2fd': 'primary-tint', '#b3e5fc': 'primary-tint', 'rgb(137.4,200.4,246.6)': 'primary-tint',
  'rgba(33,150,243,.04)': 'primary-tint', 'rgba(33,150,243,.16)': 'primary-tint', 'rgba(2,136,209,.04)': 'primary-tint',
  'rgba(2,136,209,.16)': 'primary-tint', 'rgba(156,39,176,.04)': 'primary-tint', 'rgba(156,39,176,.16)': 'primary-tint',
  'hsl(198.904109589,92.4050632911%,79.5098039216%)': 'primary-tint',
  // the second, grey button
  '#607d8b': 'ink-soft', 'rgb(86.4,112.5,125.1)': 'ink', 'rgb(76.8,100,111.2)': 'ink',
  'rgba(96,125,139,.04)': 'sunken', 'rgba(96,125,139,.16)': 'sunken',
  // went well
  '#689f38': 'ok', 'rgb(93.6,143.1,50.4)': 'ok', 'rgb(83.2,127.2,44.8)': 'ok', 'rgb(67.1875,147.8125,69.875)': 'ok',
  'hsl(122,37.5%,54.8039215686%)': 'ok', 'hsl(122,37.5%,21.0784313725%)': 'ok',
  'rgba(104,159,56,.04)': 'ok-tint', 'rgba(104,159,56,.16)': 'ok-tint', 'rgba(200,230,201,.8)': 'ok-tint', '#c8e6c9': 'ok-tint',
  // take care
  '#fbc02d': 'warn', '#ffc107': 'warn', '#7f6003': 'warn',
  'rgb(250.446728972,183.2859813084,15.953271028)': 'warn', 'hsl(42.8155339806,96.261682243%,46.431372549%)': 'warn',
  '#ffecb3': 'warn-tint', 'rgba(251,192,45,.04)': 'warn-tint', 'rgba(251,192,45,.16)': 'warn-tint', 'rgb(255,229.625,153.5)': 'warn-tint',
  // went wrong
  '#f44336': 'err', '#d32f2f': 'err', '#ef5350': 'err', '#b71c1c': 'err', '#e0284f': 'err', '#e60017': 'err',
  'hsl(0,65.0793650794%,45.5294117647%)': 'err', 'hsl(0,65.0793650794%,40.4705882353%)': 'err',
  'hsl(122,37.5%,5.2696078431%)': 'err', 'rgb(45.75,7,7)': 'err', 'rgb(255,113,127.2)': 'err-tint',
  '#ffcdd2': 'err-tint', 'rgba(211,47,47,.04)': 'err-tint', 'rgba(211,47,47,.16)': 'err-tint', 'rgb(255,179.5,187.05)': 'err-tint',
  // over a picture or over the page
  'rgba(0,0,0,.4)': 'scrim', 'rgba(0,0,0,.5)': 'scrim', 'rgba(0,0,0,.9)': 'panel', 'rgba(0,0,0,.7)': 'panel', 'rgba(0,0,0,.8)': 'panel',
  'rgba(255,255,255,.4)': 'line', 'rgba(255,255,255,0.4)': 'line', 'hsla(0,0%,100%,.1)': 'scrim',
  'hsla(0,0%,100%,.4)': 'line', 'hsla(0,0%,100%,.6)': 'line-strong',
};

/** A shadow as a whole becomes a token: the ring round what has focus, or the height of what floats. */
export const shadows = [
  [/rgba\(0,\s*0,\s*0,\s*\.(2|14|12)\)/, 'var(--ov-shadow-3)'],
  [/(166\.2|hsl\(199\.5|hsl\(92\.0|253\.4,229\.8|hsl\(291\.2|136\.53|237\.4,171\.8)/, 'var(--ov-focus-halo)'],
];

/** The names that PrimeFaces declares on :root; its own rules read none of them, a later widget may. */
export const names = {
  'surface-a': 'surface', 'surface-b': 'sunken', 'surface-c': 'sunken', 'surface-d': 'line', 'surface-e': 'surface', 'surface-f': 'surface',
  'surface-ground': 'page', 'surface-section': 'surface', 'surface-card': 'surface', 'surface-overlay': 'surface', 'surface-border': 'line',
  'surface-hover': 'sunken', 'text-color': 'ink', 'text-color-secondary': 'ink-soft', 'primary-color': 'primary',
  'primary-color-text': 'on-primary', 'highlight-bg': 'primary-tint', 'highlight-text-color': 'ink', 'maskbg': 'scrim',
  'font-family': 'font-text', 'border-radius': 'radius-m', 'content-padding': 'space-4', 'inline-spacing': 'space-2', 'focus-ring': 'focus-halo',
};

/** Rules that style every bare field or icon of the page, ours included: left out. */
export const leftOut = [/^body select,body input:not\(/, /^body select:(focus|hover),/, /^body \.pi$/];
