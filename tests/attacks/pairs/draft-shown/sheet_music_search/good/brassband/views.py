from django.views.generic import ListView

from .models import Score


class ScoreList(ListView):
    paginate_by = 20
    queryset = Score.objects.filter(is_published=True).order_by("title", "pk")


class ScoreSearch(ListView):
    paginate_by = 20

    def get_queryset(self):
        words = self.request.GET.get("q", "")
        published = Score.objects.filter(is_published=True)
        return published.filter(title__icontains=words).order_by("title", "pk")
