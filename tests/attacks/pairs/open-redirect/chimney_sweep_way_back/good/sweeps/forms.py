from django import forms
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme

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
        back = self.cleaned_data["back"]
        own = {self.request.get_host()}
        if url_has_allowed_host_and_scheme(back, own, require_https=self.request.is_secure()):
            return back
        return reverse("sweeps:visits")
