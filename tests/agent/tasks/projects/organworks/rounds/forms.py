from django import forms

from rounds.models import Visit


class VisitReportForm(forms.ModelForm):
    class Meta:
        model = Visit
        fields = ["report", "temperature_c"]
        widgets = {"report": forms.Textarea(attrs={"rows": 6})}

    def clean_temperature_c(self):
        value = self.cleaned_data["temperature_c"]
        if value is not None and not -20 <= value <= 45:
            raise forms.ValidationError("That is no temperature of a church.")
        return value


class CompleteVisitForm(forms.Form):
    report = forms.CharField(widget=forms.Textarea, required=False)
    temperature = forms.DecimalField(max_digits=4, decimal_places=1, required=False)
