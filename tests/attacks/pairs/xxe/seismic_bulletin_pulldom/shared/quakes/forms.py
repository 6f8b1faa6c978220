from django import forms

from .bulletins import NotABulletin, events_of
from .models import Quake


class QuakeForm(forms.ModelForm):
    class Meta:
        model = Quake
        fields = ["station", "magnitude", "at", "remark"]


class BulletinForm(forms.Form):
    bulletin = forms.FileField()

    def clean_bulletin(self):
        upload = self.cleaned_data["bulletin"]
        if upload.size > 500_000:
            raise forms.ValidationError("Bulletins are smaller than this.")
        try:
            rows = [QuakeForm(event) for event in events_of(upload)]
        except NotABulletin:
            raise forms.ValidationError("This is not a bulletin.") from None
        if not all(row.is_valid() for row in rows):
            raise forms.ValidationError("An event of the bulletin is not complete.")
        return [row.save(commit=False) for row in rows]
