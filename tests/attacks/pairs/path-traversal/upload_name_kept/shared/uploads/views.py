from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_http_methods

from .storage import store


@login_required
@require_http_methods(["POST"])
def upload(request):
    file = request.FILES.get("file")
    if file is None or file.size > 1_000_000:
        return JsonResponse({"error": "a file of at most 1 MB is needed"}, status=400)
    return JsonResponse({"name": store(file, request.POST.get("name", ""))}, status=201)
