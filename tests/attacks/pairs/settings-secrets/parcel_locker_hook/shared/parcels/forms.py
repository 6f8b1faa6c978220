from django import forms

from .models import Parcel


class EventForm(forms.Form):
    number = forms.CharField(max_length=30)
    state = forms.ChoiceField(choices=Parcel.State.choices)
