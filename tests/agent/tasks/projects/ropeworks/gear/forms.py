from django import forms
from django.utils import timezone

from .models import Rental


class RentForm(forms.Form):
    quantity = forms.IntegerField(min_value=1, max_value=10, initial=1)
    starts_on = forms.DateField(widget=forms.DateInput(attrs={"type": "date"}))
    ends_on = forms.DateField(widget=forms.DateInput(attrs={"type": "date"}))
    note = forms.CharField(required=False, widget=forms.Textarea(attrs={"rows": 3}))

    def clean_starts_on(self):
        day = self.cleaned_data["starts_on"]
        if day < timezone.localdate():
            raise forms.ValidationError("This day is over.")
        return day


class StatusForm(forms.ModelForm):
    class Meta:
        model = Rental
        fields = ["status"]
