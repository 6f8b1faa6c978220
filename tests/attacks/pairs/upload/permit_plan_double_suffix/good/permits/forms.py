from pathlib import Path

from django import forms

from .models import Plan

ENDINGS = {"pdf", "png", "jpg", "jpeg"}
BIGGEST = 10 * 1024 * 1024


class PlanForm(forms.ModelForm):
    class Meta:
        model = Plan
        fields = ["document"]

    def clean_document(self):
        document = self.cleaned_data["document"]
        ending = Path(document.name).suffix.lower().removeprefix(".")
        if ending not in ENDINGS:
            raise forms.ValidationError("A plan is a PDF or an image.")
        if document.size > BIGGEST:
            raise forms.ValidationError("A plan is at most 10 MB.")
        return document
