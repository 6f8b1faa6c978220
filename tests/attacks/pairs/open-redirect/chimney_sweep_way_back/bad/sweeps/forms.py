from urllib.parse import urljoin

from django import forms
from django.urls import reverse
from django.utils import timezone

from .models import Visit


class VisitForm(forms.ModelForm):
    back = forms.CharField(max_length=200, required=False, widget=forms.HiddenInput)

    class Meta:
        model = Visit
        fields = ["street", "day"]

    def __init__(self, *args, request, **kwargs):
        super().__init__(*args, **kwargs)
        self.request = request

    def clean_day(self):
        if self.cleaned_data["day"] < timezone.localdate():
            raise forms.ValidationError("This day is over.")
        return self.cleaned_data["day"]

    def clean_back(self):
        home = self.request.build_absolute_uri(reverse("sweeps:visits"))
        try:
            return urljoin(home, self.cleaned_data["back"])
        except ValueError:
            return home
