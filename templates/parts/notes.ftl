<#ftl output_format="HTML">
<#-- Notes: every word of the author's once; whatever is ours stands in data-ui. -->
<#macro inlines list><#list list as i><#if i.kind == "text">${i.text}<#elseif i.kind == "code"><code>${i.text}</code><#elseif i.kind == "link"><a href="${i.href}">${i.text}<#if i.content?has_content><@inlines i.content/></#if></a><#elseif i.kind == "named"><a href="${i.href}" data-ui>${i.text}<#if i.content?has_content><@inlines i.content/></#if></a><#elseif i.kind == "br"><br><#elseif i.kind == "away"><a href="${i.href}" rel="noreferrer">${i.text}<#if i.content?has_content><@inlines i.content/></#if></a><#else><${i.kind}>${i.text}<#if i.content?has_content><@inlines i.content/></#if></${i.kind}></#if></#list></#macro>

<#macro blocks list>
<#list list as block>
<#switch block.kind()>
<#case "bullets">
<ul>
<#list block.items as item><@bullet item/></#list>
</ul>
<#break>
<#case "paragraph">
<p><@inlines block.text/></p>
<#break>
<#case "code"><@code block/><#break>
<#case "table"><@table block/><#break>
<#case "scenario"><@scenario block/><#break>
<#case "quote">
<blockquote>
<@blocks block.blocks/>
</blockquote>
<#break>
<#case "heading">
<h${block.level} id="${block.id}"><@inlines block.text/> <@permalink block.id/></h${block.level}>
<#break>
<#case "picture"><@picture block/><#break>
</#switch>
</#list>
</#macro>

<#macro bullet item>
<li id="${item.id}" class="${item.kind}<#if item.tone != ""> ${item.tone}</#if><#if item.steps?has_content && item.text?has_content> titled</#if>"><@permalink item.id/><#rt>
<#switch item.kind>
<#case "plain"><@inlines item.text/><#break><#t>
<#case "callout"><#if item.label != ""><b>${item.label}</b> </#if><@inlines item.text/><#break><#t>
<#case "cue"><div class="pair"><span class="situation"><@inlines item.text/></span> <span class="answer"><@inlines item.answer/></span></div><#break><#t>
<#case "flow"><@inlines item.text/><ol><#list item.steps as step><li><@inlines step/></li> </#list></ol><#break><#t>
</#switch><#t>
<#if item.children?has_content><@blocks item.children/></#if></li>
</#macro>

<#macro scenario s>
<div class="scenario" id="${s.id}"><@permalink s.id/>
<p class="stem"><#if s.label != ""><b>${s.label}</b> </#if><@inlines s.stem/></p>
<#if s.parts?has_content>
<details>
<summary data-ui>Show the answer</summary>
<#list s.parts as part>
<#if part.tone == "remark">
<div class="remark">
<@blocks part.blocks/>
</div>
<#else>
<div class="option ${part.tone}">
<p><b>${part.label}</b> <@inlines part.text/></p>
<#if part.reason?has_content><p class="reason"><@inlines part.reason/></p></#if>
<@blocks part.blocks/>
</div>
</#if>
</#list>
</details>
</#if>
</div>
</#macro>

<#macro code block>
<figure class="code">
<#if block.language != ""><figcaption data-ui>${block.language}</figcaption></#if>
<pre tabindex="0" role="group" aria-label="Code<#if block.language != "">: ${block.language}</#if>"><code>${block.code}</code></pre>
</figure>
</#macro>

<#macro table t>
<div class="table" id="${t.id}" tabindex="0" role="group" aria-label="Table<#if t.label != "">: ${t.label}</#if>">
<table>
<thead><tr><#list t.header as cell><#if cell?has_content><th scope="col"><@inlines cell/></th><#else><td></td></#if> </#list></tr></thead>
<tbody>
<#list t.rows as row>
<tr><#list row as cell><#if cell?is_first && cell?has_content><th scope="row"><@inlines cell/></th><#else><td><@inlines cell/></td></#if> </#list></tr>
</#list>
</tbody>
</table>
</div>
</#macro>

<#macro picture p>
<#if p.href == "">
<p class="missing-picture"><span data-ui><b>Picture missing</b> <code>${p.file}</code></span> ${p.alt}</p>
<#else>
<figure class="picture"><img src="${p.href}" alt="${p.alt}" loading="lazy"></figure>
</#if>
</#macro>

<#-- A sign that is its own address, for the pointer alone: it is no stop for the Tab key, since a page has hundreds. -->
<#macro permalink id><a class="p" href="#${id}" tabindex="-1" aria-hidden="true"></a></#macro>
