<#ftl output_format="HTML">
<#-- Notes: every word of the author's once; whatever is ours stands in data-ui.
     What is drawn how, a table says: Freemarker compares strings by the rules of a language, which is slow. -->
<#assign
  inlineBy = {"code": codeWords, "link": link, "named": named, "ours": ours, "away": away, "br": break, "strong": around, "em": around, "kbd": around, "sub": around, "sup": around}
  blockBy = {"bullets": bullets, "paragraph": paragraph, "code": code, "table": table, "scenario": scenario, "quote": quote, "heading": heading, "picture": picture, "diagram": diagram}
  lineBy = {"callout": callout, "cue": cue, "flow": flow}>

<#macro inlines list><#list list as i><#if i.plain>${i.text}<#else><@inlineBy[i.kind] i/></#if></#list></#macro>
<#macro codeWords i><code>${i.text}</code></#macro>
<#macro link i><a href="${i.href}">${i.text}<@inlines i.content/></a></#macro>
<#macro named i><a href="${i.href}" data-ui>${i.text}<@inlines i.content/></a></#macro>
<#macro ours i><span data-ui>${i.text}<@inlines i.content/></span></#macro>
<#macro away i><a href="${i.href}" rel="noreferrer">${i.text}<@inlines i.content/></a></#macro>
<#macro break i><br></#macro>
<#macro around i><${i.kind}>${i.text}<@inlines i.content/></${i.kind}></#macro>

<#macro blocks list>
<#list list as block><@blockBy[block.kind] block/></#list>
</#macro>

<#macro bullets block>
<ul>
<#list block.items as item>
<#local id = item.id, look = item.look, inside = item.children>
<li id="${id}"<#if look?has_content> class="${look}"</#if><@line item/>><#if item.plain><@inlines item.text/><#else><@lineBy[item.kind] item/></#if><#if inside?has_content><@blocks inside/></#if></li>
</#list>
</ul>
</#macro>

<#-- For the pointer alone: no stop for the Tab key. Bullets, of which a page has hundreds, get theirs from site.js. -->
<#macro permalink id><a class="p" href="#${id}" tabindex="-1" aria-hidden="true"></a></#macro>

<#macro line item><#if (item.line > 0)> data-line="${item.line?c}"</#if></#macro>

<#macro callout item><#if item.label?has_content><b>${item.label}</b> </#if><@inlines item.text/></#macro>

<#macro cue item><div class="pair"><span class="situation"><@inlines item.text/></span> <span class="answer"><@inlines item.answer/></span></div></#macro>

<#macro flow item><@inlines item.text/><ol><#list item.steps as step><li><@inlines step/></li> </#list></ol></#macro>

<#macro paragraph p>
<p><@inlines p.text/></p>
</#macro>

<#macro quote q>
<blockquote>
<@blocks q.blocks/>
</blockquote>
</#macro>

<#macro heading h>
<h${h.level} id="${h.id}"><@inlines h.text/> <@permalink h.id/></h${h.level}>
</#macro>

<#macro scenario s>
<div class="scenario" id="${s.id}"<@line s/>>
<p class="stem"><#if s.label?has_content><b>${s.label}:</b> </#if><@inlines s.stem/></p>
<@blocks s.setting/>
<#if s.parts?has_content>
<details>
<summary data-ui>Show the answer</summary>
<#list s.parts as part>
<#if part.remark>
<div class="remark">
<@blocks part.blocks/>
</div>
<#else>
<div class="option ${part.tone}">
<p><#if part.label?has_content><b>${part.label}:</b> </#if><@inlines part.text/></p>
<#if part.reason?has_content><p class="reason"><@inlines part.reason/></p></#if>
<@blocks part.blocks/>
</div>
</#if>
</#list>
</details>
</#if>
</div>
</#macro>

<#macro code c>
<figure class="code">
<#if c.language?has_content><figcaption data-ui>${c.language}</figcaption></#if>
<pre tabindex="0" role="group" aria-label="Code<#if c.language?has_content>: ${c.language}</#if>"><code><#list c.runs as run><#if run.look?has_content><span class="${run.look}">${run.text}</span><#else>${run.text}</#if></#list></code></pre>
</figure>
</#macro>

<#macro table t>
<div class="table" id="${t.id}" tabindex="0" role="group" aria-label="Table<#if t.label?has_content>: ${t.label}</#if>">
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
<#if p.href?has_content>
<figure class="picture"><img src="${p.href}" alt="${p.alt}" loading="lazy"></figure>
<#else>
<p class="missing-picture"><span data-ui><b>Picture missing</b> <code>${p.file}</code></span> ${p.alt}</p>
</#if>
</#macro>

<#-- The picture, and the author's words for whoever does not see it. -->
<#macro diagram d>
<figure class="diagram">
<#if d.shapes?has_content>
<div class="drawing" data-ui tabindex="0" role="group" aria-label="Diagram">
<svg role="img" aria-label="${d.alt}" viewBox="0 0 ${d.width?c} ${d.height?c}" width="${d.width?c}" height="${d.height?c}"><@shapes d.shapes/></svg>
</div>
<figcaption><details><summary data-ui>What the picture shows</summary><p>${d.alt}</p></details></figcaption>
<#else>
<p class="missing-picture"><span data-ui><b>Not drawn yet</b></span> ${d.alt}</p>
</#if>
</figure>
</#macro>

<#macro shapes list><#list list as s><${s.name}<#list s.attributes as a> ${a.name}="${a.value}"</#list>>${s.text}<@shapes s.inside/></${s.name}></#list></#macro>
