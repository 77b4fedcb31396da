// In the head, before anything is drawn: the chosen theme, and the word that scripts run.
(function (root) {
  root.dataset.scripts = "";
  try {
    var theme = localStorage.getItem("cribsheet:theme");
    if (theme === "dark" || theme === "light") root.dataset.theme = theme;
  } catch (e) {}
})(document.documentElement);
