from django import forms
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.forms import SetPasswordForm
from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.mail import send_mail
from django.db import transaction
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views import View
from django.views.generic import ListView

from .models import ResetTicket


class AddressForm(forms.Form):
    email = forms.EmailField()


class Rehearsals(LoginRequiredMixin, ListView):
    template_name = "choir/rehearsals.html"
    paginate_by = 30

    def get_queryset(self):
        return self.request.user.rehearsals.filter(starts_at__gte=timezone.now())


class ResetAsk(View):
    def get(self, request):
        return render(request, "choir/form.html", {"form": AddressForm()})

    def post(self, request):
        form = AddressForm(request.POST)
        if not form.is_valid():
            return render(request, "choir/form.html", {"form": form}, status=422)
        singers = get_user_model().objects.filter(email__iexact=form.cleaned_data["email"], is_active=True)
        for singer in singers[:1]:
            key = ResetTicket.issue(singer)
            if key:
                link = settings.SITE_URL + reverse("reset", args=[key])
                send_mail("Your password", f"Set a new one here: {link}", None, [singer.email], fail_silently=True)
        return render(request, "choir/asked.html")


class Reset(View):
    def get(self, request, key):
        ticket = ResetTicket.objects.with_key(key).unspent().first()
        if ticket is None:
            raise Http404("No such ticket")
        return render(request, "choir/form.html", {"form": SetPasswordForm(ticket.user)})

    @transaction.atomic
    def post(self, request, key):
        ticket = ResetTicket.objects.select_for_update().with_key(key).first()
        if ticket is None:
            raise Http404("No such ticket")
        form = SetPasswordForm(ticket.user, request.POST)
        if not form.is_valid():
            return render(request, "choir/form.html", {"form": form}, status=422)
        form.save()
        ticket.user.reset_tickets.filter(spent_at__isnull=True).update(spent_at=timezone.now())
        return redirect("login")
