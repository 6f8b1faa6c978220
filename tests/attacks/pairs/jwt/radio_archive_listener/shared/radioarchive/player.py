from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from .listeners import for_listeners


@require_GET
@for_listeners
def shelf(request):
    tapes = request.user.released_tapes.values("id", "title", "recorded_on")[:100]
    return JsonResponse({"tapes": list(tapes)})


@require_GET
@for_listeners
def transcript(request, pk):
    tape = get_object_or_404(request.user.released_tapes, pk=pk)
    return HttpResponse(tape.transcript, content_type="text/plain; charset=utf-8")
