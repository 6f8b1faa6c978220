from django import forms

from .models import SEATS


class SeatsForm(forms.Form):
    seats = forms.TypedMultipleChoiceField(choices=[(n, f"Seat {n}") for n in range(1, SEATS + 1)], coerce=int)

    def clean_seats(self):
        seats = sorted(set(self.cleaned_data["seats"]))
        if len(seats) > 10:
            raise forms.ValidationError("Groups of more than ten please write to us.")
        return seats
