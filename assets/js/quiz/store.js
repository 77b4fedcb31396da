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
    news: "cribsheet:v1:news:",
    undo: "cribsheet:v1:undo",
  };

  /** What was read last, {text, read}: two stores of one page need not read the same text twice. Nothing of it is ever changed in place. */
  let latest = null;

  function readOnce(text) {
    if (!latest || text === null || latest.text !== text) latest = { text, read: quiz.readProgress(text) };
    return latest.read;
  }

  /** From so many letters on, writing takes a good part of a frame. */
  const GREAT = 300000;

  /** For so long a reset can be taken back. */
  const UNDO_FOR = 24 * 60 * 60 * 1000;

  /**
   * A store over whatever `open` returns (it may throw). `trouble` is "" or what the reader must know: "blocked", "full", or
   * why stored progress could not be used: "unreadable", "newer", "damaged". A text that could not be used is put under a key
   * of its own before anything is written; if even that fails, nothing is written any more.
   *
   * A `guest` is a page that has no room to explain: it leaves a text that it cannot use as it is, and writes nothing. `later` says
   * when a great text is written that has changed: a page draws what the change led to first. Until then the change alone stands under a
   * key of its own, for the next page to take over if this one is killed.
   */
  quiz.store = (open, now, guest = false, later = (write) => write()) => {
    const keys = quiz.KEYS;
    let storage = null;
    let progress = quiz.emptyProgress();
    let settings = {};
    /** The stored text that `progress` says: what stands there unchanged need not be read again. */
    let known = null;
    /** What the great text does not say yet (see news.js), null if there is nothing, and under which key it stands meanwhile. */
    let news = null;
    let newsKey = "";
    /** What was before the last reset: {at, of: its instant, text}; null if it cannot be taken back any more. */
    let undo = null;
    /** A text that there was no room to put aside: it stays in its place. */
    let stuck = null;
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

    /** A browser may take storage away while a page is open: what is known stays. */
    const readText = (key) => {
      try {
        return storage.getItem(key);
      } catch {
        store.trouble = "blocked";
        storage = null;
        return null;
      }
    };

    const load = () => {
      const text = storage && readText(keys.progress);
      if (!storage) return;
      if (text === null || text !== known) {
        const read = readOnce(text);
        // Another tab was here first: what is not written yet comes on top.
        progress = news ? quiz.withNews(read.progress, news) : read.progress;
        known = text;
        if (read.trouble !== "") mend(text, read.trouble);
      }
      keys.older.forEach(takeOver);
    };

    const mend = (text, trouble) => {
      store.trouble = trouble;
      if (guest) {
        storage = null;
        return;
      }
      const key = freeKey(keys.kept);
      if (write(key, text)) write(keys.progress, JSON.stringify(progress));
      else stuck = { key: "", at: now(), text };
    };

    /** Two texts of one instant must not be one. */
    const freeKey = (prefix) => {
      let at = now();
      while (storage.getItem(prefix + at) !== null) at++;
      return prefix + at;
    };

    const keysOf = (prefix) =>
      Array.from({ length: storage ? storage.length : 0 }, (_, i) => storage.key(i)).filter((key) => key.startsWith(prefix));

    /** What an earlier edition put aside may be readable by this one. */
    const recover = () => {
      for (const key of keysOf(keys.kept)) {
        const read = quiz.readProgress(storage.getItem(key));
        if (read.trouble !== "") continue;
        progress = quiz.mergeProgress(progress, read.progress);
        if (write(keys.progress, JSON.stringify(progress))) storage.removeItem(key);
        else return;
      }
    };

    /** What an earlier edition stored, or a page that was killed, is added, and goes away only when it stands in its place. */
    const takeOver = (key) => {
      const text = storage && readText(key);
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

    /**
     * Changes what is stored: `how` gives the progress after from the one before, and may be asked again. Of a great text what is new is
     * written now, all of it later; where there is no room for that, all of it now.
     */
    const change = (how) => {
      const waits = news !== null;
      if (known === null || known.length < GREAT || !note(how)) changeNow(how);
      else if (!waits) later(flush);
    };

    /** Another tab may have written since. */
    const changeNow = (how) => {
      load();
      progress = how(progress);
      writeAll();
    };

    const note = (how) => {
      if (!storage) return false;
      const after = how(progress);
      const more = quiz.news(progress, after);
      const all = news ? quiz.withNews(news, more) : more;
      try {
        if (!news) newsKey = freeKey(keys.news);
        storage.setItem(newsKey, JSON.stringify(all));
      } catch {
        return false;
      }
      [progress, news] = [after, all];
      return true;
    };

    const writeAll = () => {
      const noted = news !== null;
      news = null;
      if (write(keys.progress, JSON.stringify(progress)) && noted) storage.removeItem(newsKey);
    };

    /** Writes what is not written yet, now. */
    const flush = () => {
      if (!news) return;
      load();
      writeAll();
    };

    store.flush = flush;

    store.progress = () => progress;

    store.change = change;

    /** Looks again, after another tab has written. */
    store.load = load;

    /** Now; but what comes after a reset is later than it, even if the clock was put back meanwhile. */
    const instant = () => Math.max(now(), quiz.resetAt(progress) + 1);

    store.record = (id, attempt) => change((p) => quiz.withTry(p, id, { at: instant(), ...attempt }));

    /** What the reader decides about an item: {deed, zone, of?}. */
    store.deed = (id, deed) => change((p) => quiz.withDeed(p, id, { at: instant(), ...deed }));

    /** A topic that is read, as its facts are now. */
    store.mark = (topic, facts, day) => change((p) => quiz.withMark(p, topic, { at: instant(), day, facts }));

    store.unmark = (topic) => change((p) => quiz.withMark(p, topic, { at: instant(), read: false }));

    /** Where the reader is. */
    store.stop = (service, topic) => change((p) => quiz.withPlace(p, { at: instant(), service, topic }));

    /** Adds what was kept elsewhere. If a reset comes with it, that can be taken back as one made here. */
    store.add = (other) => {
      const after = quiz.resetAt(other);
      changeNow((p) => {
        if (after > quiz.resetAt(p)) undo = { at: now(), of: after, text: JSON.stringify(p) };
        return quiz.mergeProgress(p, other);
      });
      if (undo && undo.of === after) keepUndo();
    };

    /** Texts that could not be used, the oldest first: [{key, at, text}]; one without a key cannot be dropped. */
    store.kept = () =>
      keysOf(keys.kept)
        .map((key) => ({ key, at: Number(key.slice(keys.kept.length)), text: storage.getItem(key) }))
        .concat(stuck || [])
        .sort((a, b) => a.at - b.at);

    /** Removes one of those for good. */
    store.drop = (key) => {
      if (storage && key.startsWith(keys.kept)) storage.removeItem(key);
    };

    /** Throws away all progress. It can be taken back for a day; without room for that, as long as this page is open. */
    store.reset = () => {
      changeNow((p) => {
        const reset = { at: Math.max(now(), quiz.resetAt(p) + 1) };
        undo = { at: now(), of: reset.at, text: JSON.stringify(p) };
        return { ...quiz.emptyProgress(), reset };
      });
      keepUndo();
    };

    /** Where there is no room for it, it stays as long as this page is open. */
    const keepUndo = () => {
      try {
        if (storage) storage.setItem(keys.undo, JSON.stringify(undo));
      } catch {
        // Nothing is lost by it.
      }
    };

    store.undoable = () => {
      if (undo && now() - undo.at > UNDO_FOR) undo = null;
      return undo !== null;
    };

    /** Takes the last reset back. What was answered since stays, and so does a later reset from elsewhere. */
    store.bringBack = () => {
      if (!store.undoable()) return;
      const before = quiz.readProgress(undo.text).progress;
      changeNow((p) => {
        const { reset, ...since } = p;
        return quiz.mergeProgress(before, quiz.resetAt(p) > undo.of ? p : since);
      });
      undo = null;
      if (storage) storage.removeItem(keys.undo);
    };

    const loadUndo = () => {
      try {
        const stored = JSON.parse(storage.getItem(keys.undo));
        if (stored && Number.isFinite(stored.at) && typeof stored.text === "string") undo = stored;
      } catch {
        // Not ours.
      }
      if (!store.undoable()) storage.removeItem(keys.undo);
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
    keysOf(keys.news).forEach(takeOver);
    if (storage && !guest) recover();
    if (storage && !guest) loadUndo();
    if (storage) loadSettings();
    return store;
  };
})(cribsheet.quiz);
