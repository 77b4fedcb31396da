<#ftl output_format="HTML">
<#-- What the search loads when it is first opened, and the passages that it loads when it shows one of them; see assets/js/search/open.js. What draws comes first. -->
<#macro scripts root passages>
<template data-search-scripts>
<link rel="stylesheet" href="${root}assets/css/search.css">
<script src="${root}assets/js/search-view.js"></script>
<script src="${root}assets/js/search.js"></script>
<script src="${root}assets/lib/lunr.js"></script>
<script src="${root}assets/data/search.js"></script>
<#list passages as part>
<script data-passages="${part}" src="${root}assets/data/passages/${part}.js"></script>
</#list>
</template>
</#macro>
