<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/notes.ftl" as notes>
<#import "parts/question.ftl" as question>
<#assign body = view.body.get()>
<@layout.page view.frame>
<div class="reading hue-${view.hue}" data-service="${view.frame.path}">
<div class="head">
<p class="overline"><a href="${view.area.href}">${view.area.title}</a></p>
<#if view.asWritten?has_content>
<h1>${view.name}</h1>
<p class="as-written" data-notes><span data-ui>In the notes: </span><@notes.inlines view.asWritten/></p>
<#else>
<h1 data-notes>${view.name}</h1>
</#if>
<#if body.purpose?has_content>
<div class="purpose" data-notes><p><@notes.inlines body.purpose/></p></div>
</#if>
<#if view.exams?has_content || view.checked.day.iso?has_content>
<div class="standing">
<#if view.exams?has_content>
<ul class="badges" aria-label="Exams">
<#list view.exams as exam>
<li>${exam.name}</li>
</#list>
</ul>
</#if>
<#if view.checked.day.iso?has_content><span><@checked view.checked/></span></#if>
<#if view.more>
<details>
<summary><#if view.tasked><#if view.checked.source?has_content>Tasks and sources<#else>Tasks</#if><#else>Sources</#if></summary>
<dl>
<#list view.exams as exam><#if exam.tasks?has_content><dt>${exam.name}</dt> <dd><#if exam.tasks?contains(" ")>tasks<#else>task</#if> ${exam.tasks}</dd></#if></#list>
<#if view.checked.source?has_content><dt>Sources</dt> <dd>${view.checked.source}</dd></#if>
</dl>
</details>
</#if>
</div>
</#if>
</div>
<#if view.contents?has_content>
<nav class="contents" aria-label="On this page">
<details>
<summary>On this page</summary>
<ul>
<#list view.contents as entry>
<li><a href="#${entry.id}">${entry.words}</a></li>
</#list>
<li class="ours"><a href="#_compare"><@beside body/></a></li>
<#if body.questions?has_content><li class="ours"><a href="#_questions">Questions</a></li></#if>
<#if body.mentions?has_content><li class="ours"><a href="#_mentions">Mentioned by</a></li></#if>
<#if body.mend.report?has_content><li class="ours"><a href="#_mistake">Found a mistake?</a></li></#if>
</ul>
</details>
</nav>
</#if>
<div class="notes" data-notes<@file body.mend/>>
<@notes.blocks body.lead/>
<#list body.topics as topic>
<section<@file topic.mend/>>
<h2 id="${topic.id}"><@notes.inlines topic.title/> <@notes.permalink topic.id/></h2>
<#if topic.checked.day.iso?has_content><#if topic.checked.source?has_content><details class="topic-checked" data-ui><summary><@checked topic.checked/></summary>against ${topic.checked.source}</details><#else><p class="topic-checked" data-ui><@checked topic.checked/></p></#if></#if>
<@notes.blocks topic.blocks/>
<#if topic.mend.report?has_content><p class="mend" data-ui><#if topic.mend.lines?has_content><a href="${topic.mend.lines}" rel="noreferrer">Edit this topic</a> </#if><a href="${topic.mend.report}" rel="noreferrer">Report a mistake</a></p></#if>
<p class="mark scripted" data-ui<#if topic.items?has_content> data-items="${topic.items}"</#if>></p>
</section>
</#list>
</div>
<#list body.moved as moved>
<p class="moved" id="${moved.id}" data-moved>What stood here has moved: <a href="${moved.to.href}">to its place in ${moved.to.title}</a>.</p>
</#list>
<div class="beyond">
<section aria-labelledby="_compare">
<h2 id="_compare"><@beside body/></h2>
<#if body.comparisons?has_content>
<ul class="cards">
<#list body.comparisons as comparison>
<li><a href="${comparison.href}">${comparison.title}</a> <span>${comparison.note}</span></li>
</#list>
</ul>
</#if>
<p class="compare-with"><a href="${body.compareWith}">Put it beside any other ${view.frame.site.things.one}</a></p>
</section>
<#if body.questions?has_content>
<section aria-labelledby="_questions">
<h2 id="_questions">Questions</h2>
<#list body.questions as q>
<@question.question q/>
</#list>
</section>
</#if>
<#if body.mentions?has_content>
<section class="mentions" aria-labelledby="_mentions">
<h2 id="_mentions">Mentioned by</h2>
<@mentions body.mentions[0..*6]/>
<#if (body.mentions?size > 6)>
<details>
<summary>${body.mentions?size - 6} more ${view.frame.site.things.many}</summary>
<@mentions body.mentions[6..]/>
</details>
</#if>
</section>
</#if>
<#if body.mend.report?has_content>
<section class="mistake" aria-labelledby="_mistake" data-mistake>
<h2 id="_mistake">Found a mistake?</h2>
<p class="scripted"><label for="_mistake-line">Where</label> <select id="_mistake-line"></select></p>
<p><a href="${body.mend.report}" rel="noreferrer" data-mistake-form>Report it</a> in a form that knows the place<#if body.mend.lines?has_content>, or <a href="${body.mend.lines}" rel="noreferrer">mend it yourself</a></#if>. Both ask for an account with the host.</p>
<p>Without one: copy this, say what is wrong, and send it to whoever gave you these notes.</p>
<figure class="code"><pre tabindex="0" role="group" aria-label="A report to copy"><code data-mistake-text>${body.mend.text}</code></pre></figure>
</section>
</#if>
<#if view.previous.href?has_content || view.next.href?has_content>
<nav class="onward" aria-label="Next in reading order">
<#if view.previous.href?has_content><a class="previous" href="${view.previous.href}" rel="prev"><span>Before</span> ${view.previous.title}</a></#if>
<#if view.next.href?has_content><a class="next" href="${view.next.href}" rel="next"><span>Next</span> ${view.next.title}</a></#if>
</nav>
</#if>
</div>
</div>
</@layout.page>

<#-- Where the notes were written, for the script that reports one line of them. -->
<#macro file mend><#if mend.file?has_content> data-file="${mend.file}"</#if></#macro>

<#macro checked it>Checked <time datetime="${it.day.iso}" data-checked>${it.day.words}</time></#macro>

<#macro beside body><#if body.comparisons?has_content>Often confused with<#else>Side by side</#if></#macro>

<#macro mentions list>
<#list list as service>
<h3>${service.name}</h3>
<@sentences service.sentences/>
<#if service.more?has_content>
<details>
<summary>${service.more?size + service.rest} more</summary>
<@sentences service.more/>
<#if (service.rest > 0)><p><a href="${service.href}">${service.rest} on its page</a></p></#if>
</details>
<#elseif (service.rest > 0)>
<p class="rest"><a href="${service.href}">${service.rest} more on its page</a></p>
</#if>
</#list>
</#macro>

<#macro sentences list>
<ul>
<#list list as sentence>
<li><a href="${sentence.href}"><@notes.inlines sentence.text/></a></li>
</#list>
</ul>
</#macro>
