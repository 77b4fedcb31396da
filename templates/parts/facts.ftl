<#ftl output_format="HTML">
<#-- The facts of each service that this page may ask for, loaded one by one: see assets/js/facts.js. -->
<#macro scripts frame>
<#if frame.facts?has_content>
<template data-facts>
<#list frame.facts as file>
<script src="${frame.root}${file}"></script>
</#list>
</template>
</#if>
</#macro>
