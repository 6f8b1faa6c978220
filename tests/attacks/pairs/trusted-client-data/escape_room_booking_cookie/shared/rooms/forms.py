from django import forms
from django.utils import timezone

from .models import Booking


class BookingForm(forms.ModelForm):
    players = forms.IntegerField(min_value=2, max_value=20)

    class Meta:
        model = Booking
        fields = ["name", "email", "players", "starts_at"]

    def clean_players(self):
        players = self.cleaned_data["players"]
        if players > self.instance.room.most_players:
            raise forms.ValidationError("The room is too small for so many.")
        return players

    def clean_starts_at(self):
        starts_at = self.cleaned_data["starts_at"]
        if starts_at < timezone.now():
            raise forms.ValidationError("This time is over.")
        return starts_at
