from django import forms

from .models import Seat


class BookingForm(forms.Form):
    seats = forms.ModelMultipleChoiceField(Seat.objects.all())

    def clean_seats(self):
        seats = self.cleaned_data["seats"]
        if len(seats) > 8:
            raise forms.ValidationError("Eight seats at most, please.")
        return seats
