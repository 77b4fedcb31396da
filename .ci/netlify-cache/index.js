// Keeps what .ci/netlify has fetched from one build to the next. The host restores nothing by itself for a Maven project.
module.exports = {
  onPreBuild: ({ utils }) => utils.cache.restore('.cache'),
  onPostBuild: ({ utils }) => utils.cache.save('.cache'),
};
