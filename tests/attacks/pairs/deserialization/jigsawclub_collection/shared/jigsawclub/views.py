from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_GET, require_POST

from .collections import dump, load
from .forms import CollectionForm, PuzzleForm


@login_required
@require_GET
def puzzles(request):
    page = Paginator(request.user.puzzles.all(), 50).get_page(request.GET.get("page"))
    return JsonResponse({"puzzles": [{"id": p.pk, "title": p.title, "pieces": p.pieces} for p in page]})


@login_required
@require_GET
def download(request):
    answer = HttpResponse(dump(request.user.puzzles.all()[:1000]), content_type="application/octet-stream")
    answer["Content-Disposition"] = 'attachment; filename="collection.jigsaw"'
    return answer


@login_required
@require_POST
def upload(request):
    form = CollectionForm(request.POST, request.FILES)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        rows = load(form.cleaned_data["file"].read())
    except ValueError as error:
        return JsonResponse({"errors": {"file": [str(error)]}}, status=400)
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        return JsonResponse({"errors": {"file": ["This is no collection."]}}, status=400)
    added = 0
    for row in rows[:1000]:
        puzzle = PuzzleForm(row)
        if puzzle.is_valid():
            puzzle.instance.owner = request.user
            puzzle.save()
            added += 1
    return JsonResponse({"added": added}, status=201)
