<#ftl output_format="HTML">
<p>the first half</p>
${view.nothing}
