<#ftl output_format="HTML">
<#import "notes.ftl" as notes>
<#-- A question as plain HTML: options first, the answer on demand. page-quiz.js makes a form of it. -->
<#macro question q>
<div class="quiz-plain" data-question="${q.id}" data-service="${q.service}"<#if q.multiple> data-multiple</#if>>
<p class="quiz-stem" data-stem><@notes.inlines q.stem/></p>
<#if q.setting?has_content><div data-setting><@notes.blocks q.setting/></div></#if>
<#if q.situation || q.multiple><p class="quiz-how-many"><#if q.situation>What fits best? </#if><#if q.multiple>Choose ${q.rightOnes}.</#if></p></#if>
<ol class="quiz-listed">
<#list q.choices as choice>
<li data-option="${choice.key}"><@notes.inlines choice.text/></li>
</#list>
</ol>
<details>
<summary>Show the answer</summary>
<ol class="quiz-listed">
<#list q.choices as choice>
<li data-verdict="${choice.right?string("right", "wrong")}"><b><#if choice.right>Right<#else>Wrong</#if></b> <@notes.blocks choice.reason/></li>
</#list>
</ol>
<div data-after>
<@notes.blocks q.explanation/>
<#if q.about?has_content><p class="quiz-source">In the notes: <#list q.about as place><a href="${place.href}">${place.title}</a><#sep>, </#sep></#list></p></#if>
</div>
</details>
</div>
</#macro>
