from django import forms

from .models import Appointment


class AppointmentForm(forms.ModelForm):
    class Meta:
        model = Appointment
        fields = ["doctor", "day"]


class ForgottenForm(forms.Form):
    email = forms.EmailField()
