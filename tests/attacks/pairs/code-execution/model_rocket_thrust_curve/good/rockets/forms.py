import json

from django import forms

from .models import Motor


class MotorForm(forms.ModelForm):
    points = forms.CharField(
        widget=forms.Textarea, max_length=600, help_text="[[seconds, newtons], ...], for example [[0, 0], [0.2, 12.5]]"
    )

    class Meta:
        model = Motor
        fields = ["name"]

    def clean_points(self):
        try:
            points = json.loads(self.cleaned_data["points"])
        except ValueError:
            raise forms.ValidationError("This is no list of points.") from None
        if not isinstance(points, list) or not points:
            raise forms.ValidationError("This is no list of points.")
        for point in points:
            if not isinstance(point, list) or len(point) != 2:
                raise forms.ValidationError("Each point has a time and a thrust.")
            if not all(type(each) in (int, float) and 0 <= each < 100_000 for each in point):
                raise forms.ValidationError("Times and thrusts are numbers from 0.")
        return points

    def save(self, commit=True):
        self.instance.curve = self.cleaned_data["points"]
        return super().save(commit)
