from django import forms
from django.contrib.auth import get_user_model, login
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_GET, require_POST

from .links import send_link, user_of
from .models import Course, Pupil


class MailForm(forms.Form):
    email = forms.EmailField()


@require_GET
def courses(request):
    return JsonResponse({"courses": list(Course.objects.values("id", "title", "starts_on")[:50])})


@require_POST
def ask(request):
    form = MailForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    user = get_user_model().objects.filter(email__iexact=form.cleaned_data["email"], is_active=True).first()
    if user is not None:
        send_link(request, user)
    return JsonResponse({"detail": "If we know you, a mail is on its way."})


@require_GET
def enter(request, token):
    user = user_of(token)
    if user is None:
        return JsonResponse({"detail": "The link is not valid."}, status=403)
    login(request, user)
    return redirect("me")


@login_required
@require_GET
def me(request):
    pupil = get_object_or_404(Pupil, user=request.user)
    return JsonResponse({"name": request.user.username, "emergency": pupil.emergency_contact})
