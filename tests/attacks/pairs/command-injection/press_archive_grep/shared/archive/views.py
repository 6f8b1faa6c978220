from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_GET

from .forms import SearchForm
from .fulltext import count_files, lines_with
from .models import Clipping


@login_required
@require_GET
def search(request):
    form = SearchForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"lines": lines_with(form.cleaned_data["word"])})


@require_GET
def newest(request):
    clippings = Clipping.objects.all()[:20]
    return JsonResponse({"clippings": [str(clipping) for clipping in clippings]})


@require_GET
def size(request):
    return JsonResponse({"files": count_files()})
