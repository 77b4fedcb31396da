// On a page that has moved: leads on to the same place of the new one. The refresh, which needs no script, forgets the place.
location.replace(document.querySelector("main a").href + location.hash);
