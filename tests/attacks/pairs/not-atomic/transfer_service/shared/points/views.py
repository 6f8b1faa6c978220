from django import forms
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .services import Refused, Transfer


class TransferForm(forms.Form):
    to = forms.SlugField(max_length=50)
    points = forms.IntegerField(min_value=1, max_value=10_000)


@login_required
@require_POST
def transfer(request):
    form = TransferForm(request.POST)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    try:
        Transfer(request.user, form.cleaned_data["to"], form.cleaned_data["points"]).run()
    except Refused as error:
        return JsonResponse({"error": error.args[0]}, status=409)
    return JsonResponse({"done": True})
