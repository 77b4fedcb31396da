<p>${view.title}</p>
