<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.page view.frame>
<div class="sheet hue-${view.hue}">
<p class="overline">${view.frame.site.things.count(view.services?size)}</p>
<h1>${view.frame.title}</h1>
<ol class="entries">
<#list view.services as service>
<li>
<h2><a href="${service.href}">${service.name}</a></h2>
<#if service.purpose?has_content><p>${service.purpose}</p></#if>
<#if service.topics?has_content>
<ul class="topics">
<#list service.topics as topic>
<li><a href="${topic.href}">${topic.title}</a></li>
</#list>
<#if (service.more > 0)><li>and ${service.more} more</li></#if>
</ul>
</#if>
<#if service.exams?has_content><p class="exam-names">${service.exams}</p></#if>
</li>
</#list>
</ol>
<#if view.comparisons?has_content>
<section aria-labelledby="_compare">
<h2 id="_compare">Often confused</h2>
<ul class="cards">
<#list view.comparisons as comparison>
<li><a href="${comparison.href}">${comparison.title}</a> <span>${comparison.note}</span></li>
</#list>
</ul>
</section>
</#if>
</div>
</@layout.page>
