from django import forms
from django.utils import timezone

from .models import Boat, Booking


class BookingForm(forms.ModelForm):
    boat = forms.ModelChoiceField(Boat.objects.filter(is_in_repair=False))

    class Meta:
        model = Booking
        fields = ["boat", "day", "slot"]

    def clean_day(self):
        day = self.cleaned_data["day"]
        if day < timezone.localdate():
            raise forms.ValidationError("That day is over.")
        return day


class CancelForm(forms.Form):
    bookings = forms.ModelMultipleChoiceField(Booking.objects.none())

    def __init__(self, *args, member, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["bookings"].queryset = member.bookings.filter(is_cancelled=False)
