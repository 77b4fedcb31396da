/* Where progress and settings are kept: the browser's storage if it allows, this page's memory if not. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  /** Pages opened from disk may share one storage, so every key carries our name and the version of what is under it. */
  quiz.KEYS = {
    progress: "cribsheet:v2:progress",
    older: ["cribsheet:v1:progress"],
    settings: "cribsheet:v1:settings",
    kept: "cribsheet:v1:kept:",
  };

  /**
   * A store over whatever `open` returns (it may throw). `trouble` is "" or what the reader must know: "blocked", "full", or
   * why stored progress could not be used: "unreadable", "newer", "damaged". A text that could not be used is put under a key
   * of its own before anything is written; if even that fails, nothing is written any more.
   *
   * A `guest` is a page that has no room to explain: it leaves a text that it cannot use as it is, and writes nothing.
   */
  quiz.store = (open, now, guest = false) => {
    const keys = quiz.KEYS;
    let storage = null;
    let progress = quiz.emptyProgress();
    let settings = {};
    // The text that `progress` was read from or written to: as long as it stands there, it need not be read again.
    let known = null;
    const store = { trouble: "" };

    const write = (key, text) => {
      if (!storage) return false;
      try {
        storage.setItem(key, text);
        if (key === keys.progress) known = text;
        return true;
      } catch {
        store.trouble = "full";
        storage = null;
        return false;
      }
    };

    const load = () => {
      if (!storage) return;
      const text = storage.getItem(keys.progress);
      if (text !== null && text === known) return;
      known = text;
      const read = quiz.readProgress(text);
      progress = read.progress;
      if (read.trouble !== "") mend(text, read.trouble);
      keys.older.forEach(takeOver);
    };

    const mend = (text, trouble) => {
      store.trouble = trouble;
      if (guest) {
        storage = null;
        return;
      }
      if (write(keys.kept + now(), text)) write(keys.progress, JSON.stringify(progress));
    };

    /** What an earlier edition stored is added, and goes away only when it stands in the new place. */
    const takeOver = (key) => {
      const text = storage && storage.getItem(key);
      if (!text) return;
      const read = quiz.readProgress(text);
      progress = quiz.mergeProgress(progress, read.progress);
      if (read.trouble !== "") mend(text, read.trouble);
      if (write(keys.progress, JSON.stringify(progress))) storage.removeItem(key);
    };

    const loadSettings = () => {
      try {
        const stored = JSON.parse(storage.getItem(keys.settings));
        if (stored && typeof stored === "object") settings = stored;
      } catch {
        // Nothing but switches: they start again.
      }
    };

    /** Changes what is stored now: another tab may have written since. `how` gives the progress after from the one before. */
    const change = (how) => {
      load();
      progress = how(progress);
      write(keys.progress, JSON.stringify(progress));
    };

    store.progress = () => progress;

    store.change = change;

    /** Looks again, after another tab has written. */
    store.load = load;

    store.record = (id, attempt) => change((p) => quiz.withTry(p, id, { at: now(), ...attempt }));

    /** What the reader decides about an item: {deed, zone, of?}. */
    store.deed = (id, deed) => change((p) => quiz.withDeed(p, id, { at: now(), ...deed }));

    /** A topic that is read, as its facts are now. */
    store.mark = (topic, facts, day) => change((p) => quiz.withMark(p, topic, { at: now(), day, facts }));

    store.unmark = (topic) => change((p) => quiz.withMark(p, topic, { at: now(), read: false }));

    /** Where the reader is. */
    store.stop = (service, topic) => change((p) => quiz.withPlace(p, { at: now(), service, topic }));

    /** Adds what was kept elsewhere. */
    store.add = (other) => change((p) => quiz.mergeProgress(p, other));

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
