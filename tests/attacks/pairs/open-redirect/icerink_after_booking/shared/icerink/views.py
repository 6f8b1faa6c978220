from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import transaction
from django.shortcuts import get_object_or_404
from django.views.generic import FormView, ListView

from .mixins import NextMixin
from .models import Booking, Session


class SessionList(LoginRequiredMixin, ListView):
    queryset = Session.objects.all()
    paginate_by = 30
    template_name = "icerink/sessions.html"


class BookingForm(forms.ModelForm):
    class Meta:
        model = Booking
        fields = ["skates"]


class Book(LoginRequiredMixin, NextMixin, FormView):
    form_class = BookingForm
    template_name = "icerink/book.html"

    @transaction.atomic
    def form_valid(self, form):
        session = get_object_or_404(Session.objects.select_for_update(), pk=self.kwargs["pk"])
        if session.bookings.count() >= session.places:
            form.add_error(None, "This session is full.")
            return self.form_invalid(form)
        session.bookings.update_or_create(skater=self.request.user, defaults=form.cleaned_data)
        return super().form_valid(form)
