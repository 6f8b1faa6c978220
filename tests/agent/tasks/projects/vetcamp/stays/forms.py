from django import forms

from kennels.models import Kennel
from pets.models import Pet

from .models import CareNote, Stay


class StayForm(forms.ModelForm):
    """Book a stay for one of the user's own pets."""

    class Meta:
        model = Stay
        fields = ["pet", "kennel", "arrives_on", "departs_on"]
        widgets = {
            "arrives_on": forms.DateInput(attrs={"type": "date"}),
            "departs_on": forms.DateInput(attrs={"type": "date"}),
        }

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["pet"].queryset = Pet.objects.visible_to(user).filter(is_blocked=False)
        self.fields["kennel"].queryset = Kennel.objects.filter(in_service=True).select_related(
            "branch"
        )


class CareNoteForm(forms.ModelForm):
    class Meta:
        model = CareNote
        fields = ["day", "appetite", "text"]
        widgets = {"day": forms.DateInput(attrs={"type": "date"})}
