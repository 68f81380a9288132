// For pages that can only hold a classic script: `<script src="…/loader.js" data-endpoint="…" async></script>`.
// In a function, because a classic script's variables are everybody's.
(() => {
  const script = document.currentScript as HTMLScriptElement | null;
  void import(/* @vite-ignore */ new URL('embed.js', script?.src ?? location.href).href).catch(() => {
    console.warn('course-widgets: embed.js did not load. It must be beside loader.js, served with CORS headers.');
  });
})();

export {};
