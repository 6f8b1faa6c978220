from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from .models import Float
from .services import AlreadyVoted, vote_for


@require_POST
@login_required
def vote(request, slug):
    entry = get_object_or_404(Float, slug=slug)
    try:
        vote_for(entry, request.user)
    except AlreadyVoted:
        return JsonResponse({"error": "You have voted."}, status=409)
    return JsonResponse({"float": entry.slug}, status=201)
