from django.contrib.auth.decorators import login_required
from django.http import JsonResponse

from .diagnostics import looked_up


@login_required
def lookup(request):
    if request.method != "POST":
        return JsonResponse({"error": "POST only"}, status=405)
    return JsonResponse({"output": looked_up(request.POST.get("host", ""))})
