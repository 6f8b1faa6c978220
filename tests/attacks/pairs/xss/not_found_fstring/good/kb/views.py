from html import escape

from django.http import HttpResponse
from django.views import View

from .models import Article


class SearchView(View):
    def get(self, request, *args, **kwargs):
        term = request.GET.get("q", "")
        articles = Article.objects.filter(title__icontains=term)
        if not articles:
            return HttpResponse(f"<h1>No article matches <q>{escape(term)}</q></h1>", status=404)
        items = "".join(f"<li>{escape(article.title)}</li>" for article in articles)
        return HttpResponse(f"<ul>{items}</ul>")
