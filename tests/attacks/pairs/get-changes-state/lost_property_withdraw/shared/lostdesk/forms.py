from django import forms
from django.utils import timezone

from .models import Claim


class ClaimForm(forms.ModelForm):
    class Meta:
        model = Claim
        fields = ["what", "line", "lost_on"]
        widgets = {"lost_on": forms.DateInput(attrs={"type": "date"})}

    def clean_lost_on(self):
        lost_on = self.cleaned_data["lost_on"]
        if lost_on > timezone.localdate():
            raise forms.ValidationError("That day is still to come.")
        return lost_on


class WithdrawForm(forms.Form):
    withdraw = forms.ModelChoiceField(queryset=Claim.objects.none())

    def __init__(self, traveller, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["withdraw"].queryset = traveller.lost_claims.filter(state=Claim.State.OPEN)
