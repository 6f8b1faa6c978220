from django import forms

from .models import Ticket


class BuyForm(forms.Form):
    kind = forms.ChoiceField(choices=[kind for kind in Ticket.KINDS if kind[0] != "sponsor"])
    badge_names = forms.CharField(widget=forms.Textarea, help_text="One name a line.")

    def clean_badge_names(self):
        lines = self.cleaned_data["badge_names"].splitlines()
        return [line.strip()[:60] for line in lines if line.strip()]
