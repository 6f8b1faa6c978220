import csv
import io

from django import forms

from .models import Tariff


class TariffForm(forms.ModelForm):
    class Meta:
        model = Tariff
        fields = ["label", "cents_per_m3"]


class TariffRow(forms.Form):
    code = forms.SlugField(max_length=20)
    label = forms.CharField(max_length=80)
    cents_per_m3 = forms.IntegerField(min_value=0, max_value=100_000)


class TariffImportForm(forms.Form):
    table = forms.CharField(widget=forms.Textarea, max_length=50_000)

    def clean_table(self):
        rows = []
        reader = csv.DictReader(io.StringIO(self.cleaned_data["table"]), delimiter=";")
        try:
            lines = list(reader)
        except csv.Error as error:
            raise forms.ValidationError("This is no table.") from error
        for number, line in enumerate(lines, 2):
            row = TariffRow(line)
            if not row.is_valid():
                raise forms.ValidationError(f"Line {number} is not right.")
            rows.append(row.cleaned_data)
        return rows
