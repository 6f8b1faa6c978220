from django import forms
from django.utils import timezone

from .models import Visit


class DayMixin:
    def clean_day(self):
        day = self.cleaned_data["day"]
        if day <= timezone.localdate():
            raise forms.ValidationError("Choose a day from tomorrow on.")
        return day


class MoveForm(DayMixin, forms.ModelForm):
    class Meta:
        model = Visit
        fields = ["day", "is_afternoon"]


class BookForm(DayMixin, forms.ModelForm):
    class Meta:
        model = Visit
        fields = ["home", "pest", "day", "is_afternoon"]

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["home"].queryset = user.homes.all()
