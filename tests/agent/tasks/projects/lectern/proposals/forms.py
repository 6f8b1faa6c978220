from django import forms

from .models import Proposal


class ProposalForm(forms.ModelForm):
    class Meta:
        model = Proposal
        fields = ["title", "abstract", "track", "minutes"]

    def clean_minutes(self):
        minutes = self.cleaned_data["minutes"]
        if minutes not in (15, 30, 45):
            raise forms.ValidationError("A talk takes 15, 30 or 45 minutes.")
        return minutes
