from django.contrib.auth.forms import SetPasswordForm
from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.models import User
from django.core.mail import send_mail
from django.forms import EmailField, Form
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.generic import ListView

from .models import Flight, ResetTicket


class ForgottenForm(Form):
    email = EmailField()


class MyFlights(LoginRequiredMixin, ListView):
    template_name = "hangar/flights.html"
    paginate_by = 40

    def get_queryset(self):
        return Flight.objects.filter(pilot=self.request.user).order_by("-flown_on", "-pk")


def forgotten(request):
    form = ForgottenForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        pilot = User.objects.filter(email=form.cleaned_data["email"], is_active=True).first()
        if pilot is not None:
            link = "https://club.example.org" + reverse(
                "new-password", args=[ResetTicket.objects.issue(pilot)]
            )
            send_mail("Your new password", f"Choose it here: {link}", None, [pilot.email])
        return render(request, "hangar/sent.html")
    return render(request, "hangar/forgotten.html", {"form": form})


@never_cache
def new_password(request, code):
    ticket = ResetTicket.objects.find(code)
    if ticket is None:
        raise Http404("No such link")
    form = SetPasswordForm(ticket.pilot, request.POST or None)
    if request.method == "POST" and form.is_valid():
        spent, _ = ResetTicket.objects.filter(pk=ticket.pk).delete()
        if not spent:
            raise Http404("No such link")
        form.save()
        return redirect("flights")
    return render(request, "hangar/new_password.html", {"form": form})
