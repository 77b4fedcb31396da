<#ftl output_format="HTML">
<#-- Under our policy no script may make the address of another one: these stand ready, and are put into the page when needed. -->
<#macro parts data ways>
<template data-quiz-parts>
<#list data as part>
<script src="${part.href}" data-part="${part.title}"></script>
</#list>
<#list ways as way>
<script src="${way.href}" data-part="way-${way.title}"></script>
</#list>
</template>
</#macro>
