from django.conf import settings
from django.core.mail import send_mail
from django.forms import modelform_factory
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from .models import Member, new_key

JoinForm = modelform_factory(Member, fields=["email", "street"])


@require_GET
def start(request):
    return render(request, "union/start.html", {"form": JoinForm(), "here": request.build_absolute_uri("/")})


@require_POST
def join(request):
    form = JoinForm(request.POST)
    if form.is_valid():
        form.save()
    return JsonResponse({"told": "Thank you."}, status=202)


@require_POST
def ask_link(request):
    """Sends the member a fresh link to the own page."""
    member = Member.objects.filter(email=request.POST.get("email", "")).first()
    if member:
        member.key = new_key()
        member.save(update_fields=["key"])
        link = settings.SITE + reverse("page", args=[member.key])
        send_mail("Your page", f"Open {link} to see your page.", None, [member.email])
    return JsonResponse({"told": "Look into your mail."}, status=202)


@never_cache
@require_GET
def page(request, key):
    member = get_object_or_404(Member, key=key)
    return JsonResponse({"email": member.email, "street": member.street})
