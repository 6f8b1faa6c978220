from django import forms

from .models import Booking, Lane


class BookingForm(forms.ModelForm):
    lane = forms.ModelChoiceField(Lane.objects.filter(is_open=True))
    hour = forms.IntegerField(min_value=6, max_value=21)

    class Meta:
        model = Booking
        fields = ["lane", "day", "hour"]
