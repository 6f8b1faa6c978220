from django.db.models import Q
from django.views.generic import DetailView, ListView

from .models import Article


class FrontPage(ListView):
    template_name = "paper/front.html"
    context_object_name = "articles"
    paginate_by = 12

    def get_queryset(self):
        return Article.objects.published()


class ArticlePage(DetailView):
    template_name = "paper/article.html"
    context_object_name = "article"

    def get_queryset(self):
        if self.request.user.is_staff:
            return Article.objects.all()
        return Article.objects.published()


class Search(ListView):
    template_name = "paper/search.html"
    context_object_name = "articles"
    paginate_by = 20

    def get_queryset(self):
        words = self.request.GET.get("q", "").strip()[:80]
        if len(words) < 3:
            return Article.objects.none()
        return Article.objects.published().filter(Q(headline__icontains=words) | Q(text__icontains=words))

    def get_context_data(self, **kwargs):
        return super().get_context_data(q=self.request.GET.get("q", ""), **kwargs)
