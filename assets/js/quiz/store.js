/* Where progress and settings are kept: the browser's storage if it allows, this page's memory if not. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** Pages opened from disk may share one storage, so every key carries our name and the version of what is under it. */
  quiz.KEYS = {
    progress: "cribsheet:v1:progress",
    settings: "cribsheet:v1:settings",
    kept: "cribsheet:v1:kept:",
  };

  /**
   * A store over whatever `open` returns (it may throw). `trouble` is "" or what the reader must know: "blocked", "full", or
   * why stored progress could not be used: "unreadable", "newer", "damaged". A text that could not be used is put under a key
   * of its own before anything is written; if even that fails, nothing is written any more.
   */
  quiz.store = (open, now) => {
    const keys = quiz.KEYS;
    let storage = null;
    let progress = quiz.emptyProgress();
    let settings = {};
    const store = { trouble: "" };

    const write = (key, text) => {
      if (!storage) return;
      try {
        storage.setItem(key, text);
      } catch {
        store.trouble = "full";
        storage = null;
      }
    };

    const load = () => {
      if (!storage) return;
      const text = storage.getItem(keys.progress);
      const read = quiz.readProgress(text);
      progress = read.progress;
      if (read.trouble === "") return;
      store.trouble = read.trouble;
      write(keys.kept + now(), text);
      write(keys.progress, JSON.stringify(progress));
    };

    const loadSettings = () => {
      try {
        const stored = JSON.parse(storage.getItem(keys.settings));
        if (stored && typeof stored === "object") settings = stored;
      } catch {
        // Nothing but switches: they start again.
      }
    };

    store.progress = () => progress;

    /** Adds a try to what is stored now: another tab may have written since. */
    store.record = (id, attempt) => {
      load();
      progress = quiz.withTry(progress, id, { at: now(), ...attempt });
      write(keys.progress, JSON.stringify(progress));
    };

    /** Adds what was kept elsewhere. */
    store.add = (other) => {
      load();
      progress = quiz.mergeProgress(progress, other);
      write(keys.progress, JSON.stringify(progress));
    };

    store.setting = (name, otherwise) => (name in settings ? settings[name] : otherwise);

    store.set = (name, value) => {
      settings = { ...settings, [name]: value };
      write(keys.settings, JSON.stringify(settings));
    };

    try {
      storage = open();
      storage.getItem(keys.progress);
    } catch {
      storage = null;
      store.trouble = "blocked";
    }
    load();
    if (storage) loadSettings();
    return store;
  };
})(cribsheet.quiz);
