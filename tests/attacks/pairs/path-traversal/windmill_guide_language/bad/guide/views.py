import json
from pathlib import Path

from django.http import Http404, JsonResponse
from django.views import View
from django.views.generic import ListView

from .models import Mill

TEXTS = Path(__file__).resolve().parent / "texts"


class MillListView(ListView):
    queryset = Mill.objects.order_by("name", "pk")
    paginate_by = 20


class GuideTextView(View):
    """The texts of the audio guide, for its script."""

    def get(self, request):
        language = request.GET.get("lang", "en")
        try:
            texts = json.loads((TEXTS / f"{language}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            raise Http404("There are no texts in this language.") from None
        return JsonResponse({"language": language, "texts": texts})
