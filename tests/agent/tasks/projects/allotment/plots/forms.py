from django import forms
from django.utils import timezone

from .models import Inspection


class InspectionForm(forms.ModelForm):
    class Meta:
        model = Inspection
        fields = ["grade", "seen_on", "remarks"]
        widgets = {"seen_on": forms.DateInput(attrs={"type": "date"})}

    def clean_seen_on(self):
        seen_on = self.cleaned_data["seen_on"]
        if seen_on > timezone.localdate():
            raise forms.ValidationError("An inspection can't lie in the future.")
        return seen_on
