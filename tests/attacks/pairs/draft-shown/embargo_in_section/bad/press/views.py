from django.views.generic import DetailView

from .models import Article, Section


class SectionPage(DetailView):
    model = Section
    template_name = "press/section.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["articles"] = self.object.articles.order_by("-publish_at")[:20]
        return context


class ArticlePage(DetailView):
    template_name = "press/article.html"

    def get_queryset(self):
        return Article.objects.published()
