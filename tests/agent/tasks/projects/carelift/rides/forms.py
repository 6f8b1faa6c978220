from django import forms
from django.utils import timezone

from .models import Ride


class RideForm(forms.ModelForm):
    class Meta:
        model = Ride
        fields = ["patient", "pickup_address", "dropoff_address", "pickup_at", "mobility"]

    def __init__(self, *args, patients=None, **kwargs):
        super().__init__(*args, **kwargs)
        if patients is not None:
            self.fields["patient"].queryset = patients

    def clean_pickup_at(self):
        pickup_at = self.cleaned_data["pickup_at"]
        if pickup_at < timezone.now():
            raise forms.ValidationError("The pick-up lies in the past.")
        return pickup_at


class NoteForm(forms.Form):
    text = forms.CharField(widget=forms.Textarea, max_length=1000)


class CancelForm(forms.Form):
    reason = forms.CharField(max_length=200)
