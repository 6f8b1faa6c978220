from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.core.mail import send_mail
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from .forms import AddressForm, SetPasswordForm, VisitForm
from .tokens import RESET_AGE, make_token, user_of


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def visits(request):
    form = VisitForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.member = request.user
        form.save()
        return redirect("visits")
    link = settings.SITE_URL + reverse("calendar", args=[make_token(request.user)])
    found = request.user.visits.all()[:50]
    return render(request, "members/visits.html", {"form": form, "visits": found, "link": link})


@require_safe
def calendar(request, token):
    """For the phones of the family: the link shows the visits without a login."""
    member = user_of(token)
    if member is None:
        raise Http404
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//museum//visits//EN"]
    for visit in member.visits.all()[:200]:
        title = "".join(c for c in visit.exhibition if c.isprintable())
        title = title.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
        start = f"DTSTART:{visit.starts_at:%Y%m%dT%H%M%SZ}"
        lines += ["BEGIN:VEVENT", f"UID:{visit.pk}@museum", start, f"SUMMARY:{title}", "END:VEVENT"]
    lines.append("END:VCALENDAR")
    return HttpResponse("\r\n".join(lines), content_type="text/calendar; charset=utf-8")


@require_http_methods(["GET", "HEAD", "POST"])
def forgot(request):
    form = AddressForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        email = form.cleaned_data["email"]
        for user in get_user_model().objects.filter(email__iexact=email, is_active=True):
            link = settings.SITE_URL + reverse("new-password", args=[make_token(user)])
            send_mail("A new password", f"Choose it within the hour: {link}", None, [user.email])
        return render(request, "members/form.html", {"told": "Have a look at your mail."})
    return render(request, "members/form.html", {"form": form})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def new_password(request, token):
    user = user_of(token, max_age=RESET_AGE)
    if user is None:
        raise Http404
    form = SetPasswordForm(user, request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("login")
    answer = render(request, "members/form.html", {"form": form})
    answer["Referrer-Policy"] = "no-referrer"
    return answer
