from django.core.mail import send_mail
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from .forms import VolunteerForm
from .models import Act, Volunteer


@require_safe
def programme(request):
    page = Paginator(Act.objects.all(), 40).get_page(request.GET.get("page"))
    return render(request, "festival/programme.html", {"page": page})


@require_safe
def act(request, slug):
    return render(request, "festival/act.html", {"act": get_object_or_404(Act, slug=slug)})


@require_safe
def feed(request):
    rows = [{"name": a.name, "url": request.build_absolute_uri(a.get_absolute_url())} for a in Act.objects.all()[:50]]
    return JsonResponse({"acts": rows})


def volunteer(request):
    form = VolunteerForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        one, new = Volunteer.objects.get_or_create(email=form.cleaned_data["email"].lower())
        if new:
            link = request.build_absolute_uri(reverse("confirm", args=[one.key]))
            send_mail("You will help?", f"Confirm it at {link}", None, [one.email])
        return render(request, "festival/done.html")
    return render(request, "festival/volunteer.html", {"form": form})


def confirm(request, key):
    one = get_object_or_404(Volunteer, key=key)
    if request.method == "POST":
        one.confirmed = True
        one.save(update_fields=["confirmed"])
    return render(request, "festival/confirm.html", {"volunteer": one})
