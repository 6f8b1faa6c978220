from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from .mails import send_invitation
from .models import Invitation, Lock


@login_required
@require_POST
def invite(request, pk):
    lock = get_object_or_404(Lock, pk=pk, keeper=request.user)
    email = request.POST.get("email", "").strip()
    try:
        validate_email(email)
    except ValidationError:
        return JsonResponse({"error": "No such address."}, status=400)
    invitation = lock.invitations.create(email=email)
    send_invitation(request, invitation)
    return JsonResponse({"id": invitation.pk}, status=201)


@login_required
@require_POST
def invite_again(request, pk):
    invitation = get_object_or_404(Invitation, pk=pk, lock__keeper=request.user, used=False)
    send_invitation(request, invitation)
    return JsonResponse({"id": invitation.pk})


@login_required
@require_http_methods(["GET", "POST"])
def accept(request, code):
    invitation = get_object_or_404(Invitation.objects.select_related("lock"), code=code, used=False)
    if request.method == "POST":
        with transaction.atomic():
            Invitation.objects.filter(pk=invitation.pk).update(used=True)
        return redirect("/")
    return render(request, "lockkeeper/accept.html", {"invitation": invitation})
