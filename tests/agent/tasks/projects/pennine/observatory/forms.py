from django import forms
from django.utils import timezone

from observatory.models import Observation, Remark, Telescope


class ObservationForm(forms.ModelForm):
    class Meta:
        model = Observation
        fields = ["target", "telescope", "observed_at", "seeing", "notes", "is_public"]
        widgets = {"observed_at": forms.DateTimeInput(attrs={"type": "datetime-local"})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["telescope"].queryset = Telescope.objects.in_use()

    def clean_observed_at(self):
        observed_at = self.cleaned_data["observed_at"]
        if observed_at > timezone.now():
            raise forms.ValidationError("That night is still to come.")
        return observed_at


class RemarkForm(forms.ModelForm):
    class Meta:
        model = Remark
        fields = ["text"]
