from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import PasswordResetConfirmView
from django.shortcuts import render
from django.urls import reverse, reverse_lazy
from django.views.generic import FormView

from .forms import ForgottenForm
from .models import Lane


class Forgotten(FormView):
    form_class = ForgottenForm
    template_name = "swimmers/forgotten.html"
    success_url = reverse_lazy("forgotten")

    def form_valid(self, form):
        def link(uid, token):
            return self.request.build_absolute_uri(reverse("new-password", args=[uid, token]))

        form.send(link)
        messages.info(self.request, "If we know the address, a letter is on its way.")
        return super().form_valid(form)


class NewPassword(PasswordResetConfirmView):
    template_name = "swimmers/new_password.html"
    success_url = reverse_lazy("lanes")


@login_required
def lanes(request):
    return render(request, "swimmers/lanes.html", {"lanes": Lane.objects.select_related("trainer")})
