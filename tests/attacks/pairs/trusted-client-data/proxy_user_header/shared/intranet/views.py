from django.contrib.auth.decorators import login_required
from django.http import JsonResponse


@login_required
def leave(request):
    rows = request.user.leaves.order_by("-first_day").values("first_day", "reason")[:50]
    return JsonResponse({"leave": list(rows)})
