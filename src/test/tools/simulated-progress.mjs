// Progress of somebody who has learned for months, and data with more cards than the notes have: made anew each time, the same each time.

const DAY = 86400000;

/** Numbers from 0 to below 1, the same ones for a seed (mulberry32). */
function lot(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The review's index (ReviewScript.java) with copies of its typed cards, until there are as many cards as wanted; `others` come from elsewhere. */
export function withCards(index, others, wanted) {
  const typed = (group) => (group.limits || []).length + (group.clozes || []).length;
  const one = index.groups.reduce((sum, group) => sum + typed(group), 0);
  const copies = Math.max(0, Math.ceil((wanted - others - one) / one));
  const copied = (entries, copy) => (entries || []).map((entry) => `copy-${copy}-${entry}`);
  const groups = Array.from({ length: copies }, (_, copy) =>
    index.groups.map((group) => ({ ...group, limits: copied(group.limits, copy), clozes: copied(group.clozes, copy) })));
  return { ...index, groups: [...index.groups, ...groups.flat()] };
}

/** Progress (progress.js) with every card [{id, stamp}] answered one to four times in the days before `now`, one answer in seven wrong. */
export function simulated(cards, now, seed = 1) {
  const next = lot(seed);
  const items = {};
  for (const { id, stamp } of cards) {
    let at = now - Math.floor((30 + next() * 90) * DAY);
    const tries = [];
    for (let left = 1 + Math.floor(next() * 4); left > 0 && at < now; left--) {
      const grade = next() < 1 / 7 ? 1 : 2 + Math.floor(next() * 3);
      tries.push({ at, zone: 60, right: grade > 1, grade, ...(stamp ? { stamp } : {}) });
      at += Math.floor((1 + next() * 30) * DAY);
    }
    items[id] = { tries };
  }
  return { version: 2, items, read: {} };
}
