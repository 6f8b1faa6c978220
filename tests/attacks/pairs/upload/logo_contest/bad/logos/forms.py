from django import forms

from .models import Entry

MOST_BYTES = 2_000_000


class EntryForm(forms.ModelForm):
    class Meta:
        model = Entry
        fields = ["title", "logo"]

    def clean_logo(self):
        logo = self.cleaned_data["logo"]
        if logo.size > MOST_BYTES:
            raise forms.ValidationError("At most 2 MB.")
        return logo
