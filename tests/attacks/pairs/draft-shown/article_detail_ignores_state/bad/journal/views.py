from django.views.generic import DetailView, ListView

from .models import Article


class ArticleList(ListView):
    paginate_by = 10
    template_name = "journal/list.html"

    def get_queryset(self):
        return Article.objects.published().select_related("author")


class ArticlePage(DetailView):
    model = Article
    template_name = "journal/article.html"
