from django import forms
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.mail import send_mail
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .models import Invitation


class InvitationForm(forms.ModelForm):
    class Meta:
        model = Invitation
        fields = ["address"]


@login_required
@require_POST
def invite(request):
    form = InvitationForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.instance.sender = request.user
    invitation = form.save()
    link = f"{settings.SITE_URL}/join/{invitation.token}/"
    text = f"You are invited to our allotments: {link}"
    send_mail("An invitation", text, "office@allotments.example", [invitation.address])
    return JsonResponse({"address": invitation.address}, status=201)
