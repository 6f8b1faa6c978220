from django import forms

from .models import Claim


class ClaimForm(forms.ModelForm):
    class Meta:
        model = Claim
        exclude = ["scout"]
        widgets = {"evidence": forms.Textarea(attrs={"rows": 5})}

    def clean_evidence(self):
        evidence = self.cleaned_data["evidence"].strip()
        if len(evidence) < 20:
            raise forms.ValidationError("Tell your leader a little more.")
        return evidence
