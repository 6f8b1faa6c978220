from django import forms
from django.utils import timezone

from .models import Firing


class FiringForm(forms.ModelForm):
    class Meta:
        model = Firing
        fields = ["kiln", "day", "cone"]
        widgets = {"day": forms.DateInput(attrs={"type": "date"})}

    def clean_day(self):
        day = self.cleaned_data["day"]
        if day < timezone.localdate():
            raise forms.ValidationError("That day is over.")
        return day
