import json

from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .models import Feedback


@login_required
@require_POST
def send(request):
    try:
        data = json.loads(request.body)
        feedback = Feedback(user=request.user, score=int(data["score"]), text=str(data.get("text", "")))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
        return JsonResponse({"error": "Send JSON with a score."}, status=400)
    if not 1 <= feedback.score <= 5:
        return JsonResponse({"error": "score: between 1 and 5"}, status=400)
    feedback.save()
    return JsonResponse({"id": feedback.pk}, status=201)
