// This site is not kept for reading without a network, or no longer: whoever still keeps it throws it away and asks the host again.
(function () {
  "use strict";
  const name = "cribsheet " + self.registration.scope;
  self.addEventListener("install", () => self.skipWaiting());
  self.addEventListener("activate", (event) => event.waitUntil(caches.delete(name).then(() => self.registration.unregister())));
})();
