/* Which items a drill asks, and in which order: weak ones first, and never two of a kind in a row if that can be helped. */
window.cribsheet = window.cribsheet || {};
cribsheet.quiz = cribsheet.quiz || {};
(function (quiz) {
  "use strict";

  const [WEAK, NEW, KNOWN] = [0, 1, 2];

  /** By the last try: what went wrong or was not sure, what is new, what was right. */
  function rank(last) {
    if (!last) return NEW;
    return last.right && last.sure !== false ? KNOWN : WEAK;
  }

  /** Weak ones first, then new ones by lot, then those that were right, the longest ago first. */
  quiz.weakFirst = (items, progress, seed) => {
    const rows = quiz.shuffled(items, seed).map((item) => {
      const last = quiz.lastTry(progress, item.id);
      return { item, rank: rank(last), at: last ? last.at : 0 };
    });
    return rows.sort((a, b) => a.rank - b.rank || a.at - b.at).map(({ item }) => item);
  };

  /** The first so many, one of each pair, and no more of a group than of others while there are others. */
  quiz.spread = (items, count) => {
    const taken = [];
    const pairs = new Set();
    const groups = new Map();
    for (let most = 1; taken.length < count && most <= items.length; most++) {
      for (const item of items) {
        const many = groups.get(item.group) || 0;
        if (taken.length >= count || pairs.has(item.pair) || many >= most) continue;
        taken.push(item);
        pairs.add(item.pair);
        groups.set(item.group, many + 1);
      }
      if (pairs.size === 0) break;
    }
    return taken;
  };

  /** The same items, so that no two of a group follow each other unless one group has more than all others. */
  quiz.apart = (items) => {
    const groups = new Map();
    for (const item of items) groups.set(item.group, [...(groups.get(item.group) || []), item]);
    const out = [];
    let last = null;
    while (out.length < items.length) {
      const open = [...groups].filter(([group, left]) => left.length > 0 && group !== last);
      const [group, left] = open.sort((a, b) => b[1].length - a[1].length)[0] || [...groups].find(([, rest]) => rest.length > 0);
      out.push(left.shift());
      last = group;
    }
    return out;
  };

  /** What a drill asks. */
  quiz.drillOf = (items, progress, count, seed) => quiz.apart(quiz.spread(quiz.weakFirst(items, progress, seed), count));
})(cribsheet.quiz);
