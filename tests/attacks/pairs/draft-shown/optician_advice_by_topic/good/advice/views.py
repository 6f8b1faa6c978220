from django.shortcuts import get_object_or_404
from django.views.generic import DetailView, ListView

from .models import Article, Topic


class ArticleList(ListView):
    template_name = "advice/list.html"
    paginate_by = 20

    def get_queryset(self):
        return Article.objects.published()


class TopicPage(ListView):
    template_name = "advice/list.html"
    paginate_by = 20

    def get_queryset(self):
        self.topic = get_object_or_404(Topic, slug=self.kwargs["slug"])
        return self.topic.articles.published()

    def get_context_data(self, **kwargs):
        return super().get_context_data(topic=self.topic, **kwargs)


class ArticlePage(DetailView):
    template_name = "advice/article.html"

    def get_queryset(self):
        return Article.objects.published()
