<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/quiz.ftl" as quiz>
<@layout.page view.frame>
<div class="sheet">
<div class="head">
<h1 tabindex="-1">Quiz</h1>
<p class="purpose">Questions with a reason for every option, and cards to recall. Nothing you answer leaves this device.</p>
</div>
<noscript><p class="quiz-notice">The quiz needs scripts. Each page of the notes carries questions with their answers and works without.</p></noscript>
<div class="quiz" data-quiz data-title="${view.frame.site.title}" data-routes="q= exam= domain= task= area= service= kind= only= count= run= practice read today mock review phrases lookalikes ready sheet take keep"></div>
<p class="unseen" role="status" data-quiz-status></p>
<@quiz.parts view.parts view.ways/>
<p class="quiz-take"><a href="cribsheet-anki.txt" download>Take all of it to Anki</a><span class="scripted">, or <a href="#take">choose what to take or print</a></span></p>
</div>
</@layout.page>
