from django import forms

from .models import AlertSetting


class AlertForm(forms.Form):
    setting = forms.ModelChoiceField(AlertSetting.objects.none(), widget=forms.HiddenInput)
    target = forms.CharField(max_length=100)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["setting"].queryset = AlertSetting.objects.exclude(user__is_active=False)

    def save(self):
        setting = self.cleaned_data["setting"]
        setting.target = self.cleaned_data["target"]
        setting.save(update_fields=["target"])
