from pathlib import Path

from django import forms

from .models import Defect

WELCOME = {".jpg", ".jpeg", ".png", ".webp", ".pdf"}
LARGEST = 8 * 1024 * 1024


class DefectForm(forms.ModelForm):
    class Meta:
        model = Defect
        fields = ["room", "remark", "evidence"]

    def clean_evidence(self):
        evidence = self.cleaned_data["evidence"]
        if evidence.size > LARGEST:
            raise forms.ValidationError("The file is larger than 8 MB.")
        if Path(evidence.name).suffix.lower() not in WELCOME:
            raise forms.ValidationError("Files of this kind are not accepted.")
        return evidence
