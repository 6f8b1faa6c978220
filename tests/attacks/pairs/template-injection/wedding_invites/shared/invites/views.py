from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .letters import WordingError, write_letter
from .models import Guest, Wedding


class WordingForm(forms.ModelForm):
    class Meta:
        model = Wedding
        fields = ["wording"]


@login_required
@require_POST
def change_wording(request, wedding_id):
    wedding = get_object_or_404(Wedding, pk=wedding_id, planner=request.user)
    form = WordingForm(request.POST, instance=wedding)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.save()
    return JsonResponse({"wording": wedding.wording})


@login_required
@require_GET
def letter(request, guest_id):
    guest = get_object_or_404(Guest.objects.select_related("wedding"), pk=guest_id, wedding__planner=request.user)
    try:
        text = write_letter(guest.wedding, guest)
    except WordingError as error:
        return HttpResponse(str(error), status=422, content_type="text/plain; charset=utf-8")
    return HttpResponse(text, content_type="text/plain; charset=utf-8")
