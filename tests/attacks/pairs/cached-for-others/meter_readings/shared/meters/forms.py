from django import forms

from .models import Reading


class ReadingForm(forms.ModelForm):
    class Meta:
        model = Reading
        fields = ["day", "kwh"]

    def clean_day(self):
        day = self.cleaned_data["day"]
        if Reading.objects.filter(household=self.instance.household, day=day).exists():
            raise forms.ValidationError("There is a reading of that day.")
        return day
