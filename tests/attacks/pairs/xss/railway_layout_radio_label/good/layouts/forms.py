from django import forms
from django.utils import timezone
from django.utils.html import format_html

from .models import Layout, Running


class LayoutChoice(forms.ModelChoiceField):
    widget = forms.RadioSelect

    def label_from_instance(self, layout):
        return format_html(
            "<b>{}</b> <small>{}</small>", layout.name, layout.get_gauge_display()
        )


class RunningForm(forms.ModelForm):
    layout = LayoutChoice(Layout.objects.order_by("name"), empty_label=None)

    class Meta:
        model = Running
        fields = ["layout", "day"]

    def clean_day(self):
        day = self.cleaned_data["day"]
        if day < timezone.localdate():
            raise forms.ValidationError("This day is over.")
        return day
