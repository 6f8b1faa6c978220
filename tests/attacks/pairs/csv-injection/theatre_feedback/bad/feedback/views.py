import csv

from django.contrib.auth.decorators import login_required, permission_required
from django.db.models import Avg, Count
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .forms import FeedbackForm
from .models import Feedback, Play


@require_POST
def send_feedback(request, play_id):
    play = get_object_or_404(Play, pk=play_id)
    form = FeedbackForm(request.POST, instance=Feedback(play=play))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.save()
    return JsonResponse({"thanks": True}, status=201)


@require_GET
def summary(request, play_id):
    play = get_object_or_404(Play, pk=play_id)
    return JsonResponse({"title": play.title, **play.feedback.aggregate(stars=Avg("stars"), number=Count("pk"))})


@login_required
@permission_required("feedback.view_feedback", raise_exception=True)
@require_GET
def export(request, play_id):
    play = get_object_or_404(Play, pk=play_id)
    response = HttpResponse(
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="feedback-{play.pk}.csv"'},
    )
    writer = csv.writer(response)
    writer.writerow(["visitor", "stars", "text"])
    for row in play.feedback.order_by("pk").iterator():
        writer.writerow([row.visitor, row.stars, row.text])
    return response
