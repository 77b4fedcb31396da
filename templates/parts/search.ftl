<#ftl output_format="HTML">
<#-- What the search loads when it is first opened; see assets/js/search/open.js. The three that draw come first. -->
<#macro scripts root>
<template data-search-scripts>
<link rel="stylesheet" href="${root}assets/css/search.css">
<#list ["js/search/hits", "js/search/dialog", "js/search/page", "lib/lunr", "js/search/tokens", "js/search/unpack", "js/search/engine", "js/search/query", "js/search/rank", "js/search/snippet", "data/search"] as name>
<script src="${root}assets/${name}.js"></script>
</#list>
</template>
</#macro>
