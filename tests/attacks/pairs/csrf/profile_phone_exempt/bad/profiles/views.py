from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from .forms import ContactForm
from .models import Profile


@require_safe
@login_required
def show(request):
    profile = get_object_or_404(Profile, user=request.user)
    return render(request, "profiles/show.html", {"form": ContactForm(instance=profile)})


@csrf_exempt
@require_POST
@login_required
def change_contact(request):
    profile = get_object_or_404(Profile, user=request.user)
    form = ContactForm(request.POST, instance=profile)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.save()
    return JsonResponse({"saved": True})
