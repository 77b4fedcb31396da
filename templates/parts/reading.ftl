<#ftl output_format="HTML">
<#-- What read marks need, loaded where there are any or could be; see assets/js/reading.js. Data come last. -->
<#macro scripts root>
<template data-reading-scripts>
<#list ["js/quiz/progress", "js/quiz/merge", "js/quiz/marks", "js/quiz/store", "js/reading/page", "data/reading"] as name>
<script src="${root}assets/${name}.js"></script>
</#list>
</template>
</#macro>
