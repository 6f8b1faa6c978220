from django.contrib.auth.decorators import login_required
from django.core.mail import send_mail
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from .invites import invite, shuffled
from .models import Invitation


@login_required
@require_POST
def send_invitation(request):
    invitation = invite(request.POST["email"])
    send_mail("Join us", f"Your code: {invitation.code}", None, [invitation.email])
    return JsonResponse({"sent": True, "tips": shuffled(["a", "b"])}, status=201)


@require_POST
def accept(request):
    invitation = get_object_or_404(Invitation, code=request.POST["code"], accepted=False)
    invitation.accepted = True
    invitation.save(update_fields=["accepted"])
    return JsonResponse({"email": invitation.email})
