from django import forms
from django.db import IntegrityError, transaction
from django.utils import timezone

from .models import Appointment


class AppointmentForm(forms.ModelForm):
    class Meta:
        model = Appointment
        fields = ["day", "couch"]

    def clean_day(self):
        day = self.cleaned_data["day"]
        if day <= timezone.localdate():
            raise forms.ValidationError("Tomorrow is the earliest day.")
        return day

    def book(self):
        """Whether the couch could still be had."""
        try:
            with transaction.atomic():
                self.save()
        except IntegrityError:
            self.add_error("couch", "Somebody was quicker.")
            return False
        return True
