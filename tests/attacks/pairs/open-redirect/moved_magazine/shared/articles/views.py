from django.views.generic import DetailView, ListView

from .models import Article


class Published:
    queryset = Article.objects.filter(published=True)


class ArticleList(Published, ListView):
    paginate_by = 12


class ArticleDetail(Published, DetailView):
    def get_queryset(self):
        return super().get_queryset().filter(year=self.kwargs["year"])
