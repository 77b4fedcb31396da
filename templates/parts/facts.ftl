<#ftl output_format="HTML">
<#-- What a page loads when a reader first points at a link (see assets/js/site.js), and then the facts of each service that it
     may ask for, one by one (see assets/js/facts.js). -->
<#macro scripts frame>
<#if frame.facts?has_content>
<template data-previews>
<script src="${frame.root}assets/js/facts.js"></script>
<script src="${frame.root}assets/js/previews.js"></script>
</template>
<template data-facts>
<#list frame.facts as file>
<script src="${frame.root}${file}"></script>
</#list>
</template>
</#if>
</#macro>
