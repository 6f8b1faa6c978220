from django.conf import settings
from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.mail import send_mail
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.generic import CreateView

from .models import Invitation


class Invite(LoginRequiredMixin, CreateView):
    model = Invitation
    fields = ["email"]
    template_name = "tandem/invite.html"
    success_url = "/invitations/"

    def form_valid(self, form):
        form.instance.host = self.request.user
        answer = super().form_valid(form)
        site = self.request.headers.get("Origin") or settings.SITE_URL
        link = site + reverse("join", args=[self.object.key])
        send_mail("Jump with me", f"Join here: {link}", None, [self.object.email])
        return answer


def join(request, key):
    invitation = get_object_or_404(Invitation.objects.select_related("host"), key=key, accepted=False)
    if request.method == "POST":
        Invitation.objects.filter(pk=invitation.pk).update(accepted=True)
        return HttpResponse("See you up there.")
    return render(request, "tandem/join.html", {"invitation": invitation})
