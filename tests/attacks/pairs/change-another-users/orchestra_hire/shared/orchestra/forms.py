from django import forms

from .models import Booking


class BookingForm(forms.ModelForm):
    class Meta:
        model = Booking
        fields = ["ensemble", "day", "venue", "wishes"]


class ChangeForm(forms.ModelForm):
    class Meta:
        model = Booking
        fields = ["venue", "wishes"]
