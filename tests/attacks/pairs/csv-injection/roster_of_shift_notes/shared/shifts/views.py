import csv

from django import forms
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import PermissionRequiredMixin
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views import View
from django.views.decorators.http import require_POST

from .models import Shift


class ClaimForm(forms.ModelForm):
    class Meta:
        model = Shift
        fields = ["note", "hours"]


@login_required
@require_POST
def claim(request, pk):
    shift = get_object_or_404(Shift, pk=pk, worker=None, day__gt=timezone.now().date())
    form = ClaimForm(request.POST, instance=shift)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    # The row is taken only if it is still free.
    taken = Shift.objects.filter(pk=pk, worker=None).update(
        worker=request.user, **form.cleaned_data
    )
    if not taken:
        return JsonResponse({"errors": {"shift": ["Taken."]}}, status=409)
    return JsonResponse({"shift": pk})


class Roster(PermissionRequiredMixin, View):
    permission_required = "shifts.view_shift"

    def get(self, request):
        answer = HttpResponse(content_type="text/csv")
        answer["Content-Disposition"] = 'attachment; filename="roster.csv"'
        writer = csv.writer(answer)
        for shift in Shift.objects.exclude(worker=None).order_by("day")[:500]:
            writer.writerow(shift.as_row())
        return answer
