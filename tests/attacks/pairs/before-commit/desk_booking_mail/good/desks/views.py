from django import forms
from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import IntegrityError, transaction
from django.shortcuts import redirect
from django.views.generic import FormView, ListView

from . import notify
from .models import Desk, Reservation


class WeekForm(forms.Form):
    desk = forms.ModelChoiceField(Desk.objects.all())
    first = forms.DateField()
    last = forms.DateField()

    def clean(self):
        data = super().clean()
        first, last = data.get("first"), data.get("last")
        if first and last and not 0 <= (last - first).days < 7:
            raise forms.ValidationError("Between one and seven days at a time.")
        return data

    def days(self):
        first, last = self.cleaned_data["first"], self.cleaned_data["last"]
        return [type(first).fromordinal(n) for n in range(first.toordinal(), last.toordinal() + 1)]


class Reserve(LoginRequiredMixin, FormView):
    form_class = WeekForm
    template_name = "desks/reserve.html"

    def form_valid(self, form):
        desk = form.cleaned_data["desk"]
        try:
            with transaction.atomic():
                for day in form.days():
                    reservation = Reservation.objects.create(desk=desk, member=self.request.user, day=day)
                    transaction.on_commit(lambda reservation=reservation: notify.confirm(reservation))
        except IntegrityError:
            form.add_error(None, "Somebody has this desk on one of the days.")
            return self.form_invalid(form)
        messages.success(self.request, "Reserved.")
        return redirect("my-desks")


class MyDesks(LoginRequiredMixin, ListView):
    template_name = "desks/mine.html"
    paginate_by = 30

    def get_queryset(self):
        return Reservation.objects.filter(member=self.request.user).select_related("desk")
