from django import forms
from django.utils import timezone

from .models import Flight


class RebookForm(forms.Form):
    flight = forms.ModelChoiceField(Flight.objects.none())

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["flight"].queryset = Flight.objects.filter(lifts_off__gt=timezone.now())
