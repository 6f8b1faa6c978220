from django import forms

from .models import Entry


class EntryForm(forms.ModelForm):
    class Meta:
        model = Entry
        fields = ["competition", "horse", "level"]
        widgets = {"level": forms.RadioSelect}

    def __init__(self, *args, rider, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.rider = rider
