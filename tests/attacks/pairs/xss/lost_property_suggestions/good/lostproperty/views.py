from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.views.decorators.http import require_GET
from django.views.generic import DetailView, ListView

from .models import Article


class ArticleList(LoginRequiredMixin, ListView):
    model = Article
    paginate_by = 30


class ArticleDetail(LoginRequiredMixin, DetailView):
    model = Article


@login_required
@require_GET
def suggest(request):
    typed = request.GET.get("q", "").replace("\x00", "").strip()[:100]
    titles = []
    if len(typed) > 1:
        waiting = Article.objects.filter(handed_back=False, title__icontains=typed)
        titles = list(waiting.values_list("title", flat=True)[:8])
    answer = {"typed": typed, "titles": titles}
    return JsonResponse(answer)


@login_required
@require_GET
def count(request):
    return JsonResponse({"waiting": Article.objects.filter(handed_back=False).count()})
