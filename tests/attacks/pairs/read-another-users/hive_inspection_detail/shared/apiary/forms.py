from django import forms

from .models import Inspection


class InspectionForm(forms.ModelForm):
    class Meta:
        model = Inspection
        fields = ["seen_on", "brood_frames", "varroa_count", "notes"]
