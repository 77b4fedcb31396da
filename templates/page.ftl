<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/notes.ftl" as notes>
<@layout.page view.frame>
<div class="sheet">
<h1>${view.frame.title}</h1>
<#if view.summary?has_content><p class="purpose">${view.summary}</p></#if>
<div class="notes">
<@notes.blocks view.blocks/>
</div>
</div>
</@layout.page>
