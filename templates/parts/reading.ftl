<#ftl output_format="HTML">
<#-- What read marks need, loaded where there are any or could be; see assets/js/reading.js. Data come last. -->
<#macro scripts root>
<template data-reading-scripts>
<script src="${root}assets/js/marks.js"></script>
<script src="${root}assets/data/reading.js"></script>
</template>
</#macro>
