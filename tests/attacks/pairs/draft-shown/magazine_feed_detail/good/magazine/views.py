from django.views.generic import DetailView, ListView

from .models import Article


class ArticleList(ListView):
    queryset = Article.objects.select_related("author")
    paginate_by = 12

    def get_queryset(self):
        return super().get_queryset().published()


class ArticleDetail(DetailView):
    queryset = Article.objects.select_related("author")

    def get_queryset(self):
        return super().get_queryset().published()
