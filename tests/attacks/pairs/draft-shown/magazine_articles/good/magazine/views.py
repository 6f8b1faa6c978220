from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin
from django.urls import reverse
from django.views.generic import CreateView, DetailView, ListView, UpdateView

from .models import Article


class ArticleList(ListView):
    queryset = Article.objects.filter(status=Article.Status.PUBLISHED).select_related("section")
    paginate_by = 20


class ArticleDetail(DetailView):
    queryset = Article.objects.filter(status=Article.Status.PUBLISHED).select_related(
        "author", "section"
    )


class MyArticles(LoginRequiredMixin, ListView):
    template_name = "magazine/mine.html"
    paginate_by = 30

    def get_queryset(self):
        return Article.objects.filter(author=self.request.user)


class ArticleCreate(LoginRequiredMixin, PermissionRequiredMixin, CreateView):
    permission_required = "magazine.add_article"
    model = Article
    fields = ["section", "title", "text", "status"]
    template_name = "magazine/form.html"

    def form_valid(self, form):
        form.instance.author = self.request.user
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("mine")


class ArticleUpdate(LoginRequiredMixin, PermissionRequiredMixin, UpdateView):
    permission_required = "magazine.change_article"
    fields = ["section", "title", "text", "status"]
    template_name = "magazine/form.html"

    def get_queryset(self):
        return Article.objects.filter(author=self.request.user)

    def get_success_url(self):
        return reverse("mine")
