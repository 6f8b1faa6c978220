import csv
from io import StringIO

from django import forms

from .models import Pupil

COLUMNS = ["number", "name", "form", "born_on"]


class PupilForm(forms.ModelForm):
    class Meta:
        model = Pupil
        fields = COLUMNS


class ClassListForm(forms.Form):
    file = forms.FileField(label="Class list (CSV)")

    def clean_file(self):
        upload = self.cleaned_data["file"]
        if upload.size > 200_000:
            raise forms.ValidationError("The file is larger than 200 kB.")
        try:
            text = upload.read().decode("utf-8-sig")
            rows = list(csv.DictReader(StringIO(text), strict=True))
        except (UnicodeDecodeError, csv.Error) as error:
            raise forms.ValidationError("This is not a CSV file in UTF-8.") from error
        if not rows or not set(COLUMNS) <= set(rows[0]):
            raise forms.ValidationError(f"The columns must be {', '.join(COLUMNS)}.")
        if len(rows) > 500:
            raise forms.ValidationError("A class list has 500 rows at the most.")
        return rows
