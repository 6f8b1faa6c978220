from django import forms

from .models import Shift


class OfferForm(forms.Form):
    shift = forms.ModelChoiceField(queryset=Shift.objects.none())
    note = forms.CharField(max_length=60, required=False)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["shift"].queryset = Shift.objects.filter(is_offered=False, employee=user)

    def save(self):
        shift = self.cleaned_data["shift"]
        shift.is_offered = True
        shift.note = self.cleaned_data["note"]
        shift.save(update_fields=["is_offered", "note"])
        return shift
