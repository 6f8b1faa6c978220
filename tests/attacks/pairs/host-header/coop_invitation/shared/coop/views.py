from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from .mails import send_invitation
from .models import Household, Invitation


class InviteForm(forms.ModelForm):
    class Meta:
        model = Invitation
        fields = ["email"]


@login_required
def households(request):
    return render(request, "coop/households.html", {"households": request.user.households.order_by("name")[:20]})


@login_required
def invite(request, pk):
    household = get_object_or_404(Household, pk=pk, members=request.user)
    form = InviteForm(request.POST or None)
    if form.is_valid():
        form.instance.household = household
        send_invitation(request, form.save())
        messages.success(request, "The invitation is on its way.")
        return redirect("households")
    return render(request, "coop/invite.html", {"form": form, "household": household})


@login_required
@require_http_methods(["GET", "POST"])
def join(request, code):
    invitation = get_object_or_404(Invitation, code=code, used=False)
    if request.method == "POST":
        with transaction.atomic():
            if Invitation.objects.filter(pk=invitation.pk, used=False).update(used=True):
                invitation.household.members.add(request.user)
        return redirect("households")
    return render(request, "coop/join.html", {"invitation": invitation})
