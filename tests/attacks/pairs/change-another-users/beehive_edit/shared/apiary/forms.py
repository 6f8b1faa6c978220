from django import forms

from .models import Hive


class HiveForm(forms.ModelForm):
    class Meta:
        model = Hive
        fields = ["label", "queen_year", "frames"]

    def clean_frames(self):
        frames = self.cleaned_data["frames"]
        if not 1 <= frames <= 24:
            raise forms.ValidationError("A hive holds between 1 and 24 frames.")
        return frames
