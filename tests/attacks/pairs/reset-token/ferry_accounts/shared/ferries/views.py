from django.contrib.auth import get_user_model
from django.contrib.auth.views import LoginView
from django.shortcuts import redirect, render
from django.urls import reverse_lazy
from django.views.generic import FormView, ListView, TemplateView

from . import resets
from .forms import ForgottenForm, NewPasswordForm
from .models import Sailing


class Sailings(ListView):
    queryset = Sailing.objects.order_by("leaves")
    template_name = "ferries/sailings.html"


class SignIn(LoginView):
    template_name = "ferries/form.html"
    next_page = reverse_lazy("sailings")


class Forgotten(FormView):
    form_class = ForgottenForm
    template_name = "ferries/form.html"
    success_url = reverse_lazy("sent")

    def form_valid(self, form):
        users = get_user_model().objects.filter(is_active=True)
        for user in users.filter(email__iexact=form.cleaned_data["email"])[:1]:
            resets.start(user)
        return super().form_valid(form)


class Sent(TemplateView):
    template_name = "ferries/sent.html"


class NewPassword(FormView):
    form_class = NewPasswordForm
    template_name = "ferries/form.html"

    def form_valid(self, form):
        user = resets.redeem(form.cleaned_data["token"])
        if user is None:
            form.add_error("token", "This code is not valid, or not any more.")
            return render(self.request, self.template_name, {"form": form}, status=400)
        user.set_password(form.cleaned_data["password"])
        user.save(update_fields=["password"])
        return redirect("sign-in")
