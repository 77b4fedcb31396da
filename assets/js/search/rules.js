/** The figures by which hits are put in order. */
window.cribsheet = window.cribsheet || {};
cribsheet.search = cribsheet.search || {};
(function (search) {
  "use strict";

  /** What counts, and how much. They were chosen with one set of questions and are measured with another. */
  search.rules = {
    // So many are read closely, and at most so many given back.
    read: 80,
    most: 60,
    enough: 0.5,
    // How much a word is worth where it stands, or in whose stead it stands, against the word itself in the text itself.
    heading: 0.95,
    upper: 0.65,
    name: 0.9,
    // A name of a page that stands for a part of it is worth less where the page does not say it.
    alias: 0.8,
    parts: 0.85,
    synonym: 0.85,
    // How well a word must fit to be trusted, and how well one fits that is begun or mistyped but stands where it should.
    sure: 0.9,
    placed: 0.92,
    topic: 0.5,
    // How well a number with its unit answers a word that asks for one.
    measure: 0.85,
    unmeasured: 0.5,
    page: 0.07,
    // Which share of a page's documents must say a word for the page to be about it as a whole, and how many at least.
    whole: { share: 0.3, documents: 8 },
    // How well a text must say a word to be one of those among which the word is at home.
    athome: 0.8,
    // How much a service's name weighs, a rare word at most, and a common one against others.
    service: 2.6,
    rare: 4.8,
    // How well a word must be meant for a comparison to be of it.
    meant: 0.45,
    common: 0.3,
    // How much a phrase tells as a whole, beside its words.
    meaning: 0.5,
    // What is left of a score on another page than the service's that was named.
    strange: 0.35,
    // How little strange a page is that has the service's name in its own.
    kin: 0.5,
    // How much of its strangeness another page feels in the close look as well.
    alien: 0.5,
    // What a close look adds.
    all: 0.35,
    near: 0.35,
    headed: 0.16,
    isHeading: 0.18,
    isTopic: 2.6,
    early: 0.06,
    short: 0.06,
    limit: 0.06,
    row: -0.06,
    // A scenario is found by what it asks; what it answers stands elsewhere.
    scenario: -0.35,
    // Code shows how a thing is written; what holds of it is said beside it.
    example: -0.2,
    comparison: -0.12,
    cue: -0.35,
    cues: -0.4,
    // A cue's situation must have so much of what the whole cue says.
    cued: 0.5,
    opening: 0.06,
    agree: 0.3,
    told: 1.1,
    // How well a document must say a word to count for its topic, and how soon few of these are enough: so many, and so many more for each document of it.
    often: 0.5,
    few: { times: 1.5, share: 0.2 },
    count: 0.3,
    // More words than these are a question.
    brief: 3,
    // Pages that have most that fits, that an identifier belongs to, on which the words are at home.
    mass: 0.2,
    affinity: 0.08,
    home: 0.15,
    // Beside the best passage of a topic stand so many more, in all of so many words, that fit nearly as well; and what another hit of the topic comes to.
    besides: 3,
    besideWords: 70,
    besideScore: 0.7,
    // The likeliest has room for more, so that it tells all of its answer.
    first: { besides: 4, besideWords: 90 },
    besideRow: 0.9,
    again: 0.8,
    // Of two things that are set against each other, a hit must say so much of what can be said of each to speak of both.
    side: 0.7,
  };
})(cribsheet.search);
