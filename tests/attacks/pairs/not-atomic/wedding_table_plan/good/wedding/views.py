from django import forms
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from .models import Party, Seat


class SeatsForm(forms.Form):
    first_guest = forms.CharField(max_length=60)
    second_guest = forms.CharField(max_length=60)
    table = forms.IntegerField(min_value=1, max_value=60)


@login_required
@require_POST
@transaction.atomic
def replace_seats(request, pk):
    party = get_object_or_404(Party, pk=pk, host=request.user)
    form = SeatsForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    table = form.cleaned_data["table"]
    party.seats.all().delete()
    for name in ("first_guest", "second_guest"):
        Seat.objects.create(party=party, guest=form.cleaned_data[name], table=table)
    return JsonResponse({"seats": party.seats.count()})
