from django import forms

from .models import Sale


class RefundForm(forms.ModelForm):
    refund_reason = forms.CharField(min_length=3, max_length=200)

    class Meta:
        model = Sale
        fields = ["refund_reason"]

    def save(self, commit=True):
        self.instance.refunded = True
        return super().save(commit)
