from django import forms

from .models import Appointment
from .widgets import ShadeInput


class AppointmentForm(forms.ModelForm):
    class Meta:
        model = Appointment
        fields = ["treatment", "starts_at", "shade"]
        widgets = {"shade": ShadeInput}
